"""Feedback as one self-contained page: what `Feedback` holds, and nothing else."""

from __future__ import annotations

from functools import cache
from typing import Any

from markupsafe import Markup, escape
from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, String

from grader.feedback.catalogue import Catalogue
from grader.feedback.drawing import drawn
from grader.feedback.excerpts import Excerpt
from grader.feedback.pages import page
from grader.feedback.whole import Feedback

_CLASSES = (
    (Keyword, "k"), (String, "s"), (Comment, "c"), (Number, "n"), (Name.Function, "f"), (Name.Class, "f"),
)  # fmt: skip


def feedback_page(feedback: Feedback, course: str, say: Catalogue) -> str:
    """Return the page of one submission.

    Parameters
    ----------
    course : str
        Its title.
    """
    return page("feedback.html", say, feedback=feedback, course=course, coloured=coloured, drawn=drawn)


@cache
def _lexer() -> Any:
    return PythonLexer(stripnl=False, ensurenl=False)


def coloured(excerpt: Excerpt) -> list[Markup]:
    """Return the lines of an excerpt with marks for their colours; what they hold is escaped.

    Excerpts are short, which bounds what any text can cost here.
    """
    lines: list[list[str]] = [[]]
    tokens = _lexer().get_tokens("\n".join(excerpt.lines))
    for kind, value in tokens:
        name = next((name for known, name in _CLASSES if kind in known), "")
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(f'<span class="{name}">{escape(part)}</span>' if name else str(escape(part)))
    return [Markup("".join(line)) for line in lines]  # noqa: S704 - every part was escaped above
