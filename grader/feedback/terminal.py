"""Feedback for a terminal, and as plain text."""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from grader.feedback.catalogue import Catalogue
from grader.feedback.excerpts import Excerpt
from grader.feedback.signs import shown_points, shown_tests, sign
from grader.feedback.whole import Feedback

_COLUMNS = 100


def to_terminal(feedback: Feedback, say: Catalogue) -> RenderableType:
    """Return feedback for a terminal."""
    title = say(
        "ui", "feedback_title", assignment=feedback.title, points=feedback.points, max_points=feedback.max_points
    )
    parts: list[RenderableType] = [Text(title, style="bold")]
    parts += [Text(line) for line in (*feedback.opening, *feedback.counted)]
    if feedback.rejected:
        parts.append(Text(feedback.rejected))
    parts += [Text(line) for line in feedback.shared]
    if feedback.loading:
        parts.append(Text(say("load", "title"), style="bold"))
        for stopped in feedback.loading:
            parts += [_indented(stopped.text, 2), *_code(stopped.excerpts)]
    if feedback.blank:
        parts.append(Text(say("page", "blank")))
    for exercise in feedback.exercises:
        if feedback.blank and not exercise.by_hand:
            continue
        mark = Text(*sign(exercise.points, exercise.max_points, is_open=exercise.is_open))
        how = f"  {shown_points(exercise, say)}{shown_tests(exercise, say)}"
        parts.append(Text.assemble(mark, " ", (exercise.name, "bold"), how))
        parts += [_indented(line, 4) for line in exercise.lines]
        parts += [_indented(f"{one.title}: {one.caption}", 4) for one in exercise.figures]
        if exercise.check:
            parts.append(_indented(exercise.check, 4))
        parts += _code(exercise.excerpts)
    if feedback.printed:
        parts.append(Text(say("page", "printed"), style="bold"))
        parts += [_indented(line, 3, "│") for line in feedback.printed]
    return Group(*parts)


def to_text(feedback: Feedback, say: Catalogue) -> str:
    """Return feedback as plain text."""
    file = io.StringIO()
    Console(file=file, width=_COLUMNS, color_system=None, force_terminal=False, legacy_windows=False).print(
        to_terminal(feedback, say)
    )
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().split("\n")).rstrip("\n") + "\n"


def _indented(text: str, columns: int, sign: str = "-", style: str = "") -> RenderableType:
    """Return a bullet whose wrapped lines stay to the right of it."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=columns, justify="right")
    # Wide letters can make a wrapped line one column too long; by default its end is then cut off.
    grid.add_column(overflow="fold")
    grid.add_row(Text(sign, style=style), Text(text, style=style))
    return grid


def _code(excerpts: Iterable[Excerpt]) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for excerpt in excerpts:
        lines.append(_indented(excerpt.title, 4, ""))
        for number, line in enumerate(excerpt.lines, excerpt.first):
            marked = number in excerpt.marked
            lines.append(_indented(line, 12, f"{'>' if marked else ''} {number} │", "yellow" if marked else ""))
    return lines
