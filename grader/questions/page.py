"""Sheets and their keys as pages: to be printed, or read on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from grader.feedback import Catalogue, harmless
from grader.feedback.pages import page
from grader.questions.model import Option, Question, Sheet

LETTERS = "ABCD"
_MAX_NAME = 80


def sheets_page(sheets: Sequence[Sheet], title: str, say: Catalogue) -> str:
    """Return the sheets of an assignment, each from a new sheet of paper on. Nothing in it tells a key."""
    return _page("sheets.html", sheets, title, say)


def keys_page(sheets: Sequence[Sheet], title: str, say: Catalogue) -> str:
    """Return the keys of the sheets, for the teacher alone."""
    return _page("keys.html", sheets, title, say)


def _page(name: str, sheets: Sequence[Sheet], title: str, say: Catalogue) -> str:
    return page(
        name,
        say,
        room="grader.questions",
        title=title,
        sheets=sheets,
        letters=LETTERS,
        named=lambda student: harmless(student, _MAX_NAME),
        numbered=_numbered,
        text=lambda question: question_text(question, say),
        option=lambda option: option_text(option, say),
    )


def _numbered(sheet: Sheet) -> list[tuple[int, Question]]:
    """Return the questions with their numbers on the sheet."""
    return list(enumerate(sheet.questions, 1))


def question_text(question: Question, say: Catalogue) -> str:
    """Return what is asked, in words; code in it stands between backquotes."""
    return say("question", question.kind, **question.values)


def option_text(option: Option, say: Catalogue) -> str:
    """Return an option in words; empty for one that is code."""
    return say("answer", option.word, **option.values) if option.word else ""
