"""Likenesses in words: for a terminal, and as one page."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from grader.feedback import Catalogue
from grader.feedback.pages import page
from grader.similarity.fingerprints import GRAM, WINDOW
from grader.similarity.model import Likeness, Match

MAX_NAMES = 40


def likeness_text(one: Likeness, say: Catalogue) -> RenderableType:
    """Return what is alike in an assignment, for a terminal."""
    parts: list[RenderableType] = [Text(one.title, style="bold"), Text(_compared(one, say))]
    if one.pairs:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for name in ("students", "whole", "functions"):
            table.add_column(say("similar", name), justify="right" if name == "whole" else "left")
        for pair in one.pairs:
            functions = ", ".join(f"{exercise_name(match, say)} {match.share:.0%}" for match in pair.matches)
            table.add_row(Text(" + ".join(pair.students)), f"{pair.share:.0%}", Text(functions))
        parts.append(table)
    parts += [Text(line) for line in _remarks(one, say)]
    return Group(*parts, Text(""))


def likeness_page(found: Sequence[Likeness], title: str, say: Catalogue) -> str:
    """Return what is alike as one self-contained HTML page."""
    return page(
        "similar.html",
        say,
        room="grader.similarity",
        title=title,
        found=found,
        shortest=GRAM + WINDOW - 1,
        compared=lambda one: _compared(one, say),
        remarks=lambda one: _remarks(one, say),
        exercise_name=lambda match: exercise_name(match, say),
        base_rate=lambda match: base_rate(match, say),
    )


def exercise_name(match: Match, say: Catalogue) -> str:
    """Return what to call a function; what belongs to no exercise has words of its own."""
    return match.exercise or say("similar", "rest")


def base_rate(match: Match, say: Catalogue) -> str:
    """Return how much is alike in a function, and how usual that is in the class."""
    said = say("similar", "match", share=match.share, shared=match.shared, rare=match.rare)
    usual = say("similar", "usual", wrote=match.wrote, same=match.same, alike=match.alike)
    left_out = say("similar", "left_out", share=match.course_share) if match.course_share else ""
    return " ".join(filter(None, (said, usual, left_out)))


def _compared(one: Likeness, say: Catalogue) -> str:
    return say("similar", "compared", count=one.submissions, pairs=one.total, threshold=one.threshold)


def _remarks(one: Likeness, say: Catalogue) -> list[str]:
    lines = []
    if one.total > len(one.pairs):
        lines.append(say("similar", "more_pairs", shown=len(one.pairs), count=one.total))
    for crowd in one.crowds:
        name = crowd.exercise or say("similar", "rest")
        lines.append(say("similar", "crowd", exercise=name, count=len(crowd.students), names=_names(crowd.students)))
    if one.unread:
        lines.append(say("similar", "unread", names=_names(one.unread)))
    return lines


def _names(students: Sequence[str]) -> str:
    return ", ".join(students[:MAX_NAMES]) + (" …" if len(students) > MAX_NAMES else "")
