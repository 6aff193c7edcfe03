"""Grades as tables and text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from grader.course import Assignment
from grader.feedback import Catalogue, FeedbackTexts, feedback_of, harmless, notes
from grader.feedback.terminal import mark, to_terminal
from grader.grading import Grade


def class_table(grades: Sequence[Grade], say: Catalogue) -> Table:
    """Return the table of a class: a row for each submission."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("ui", "student"), no_wrap=True, overflow="ellipsis", max_width=24)
    table.add_column(say("ui", "assignment"), no_wrap=True)
    table.add_column(say("ui", "points"), justify="right", no_wrap=True)
    table.add_column(say("ui", "exercises"), no_wrap=True)
    table.add_column(say("ui", "remarks"))
    for grade in grades:
        table.add_row(
            Text(harmless(grade.student, 40)),
            grade.assignment,
            f"{grade.points:g} / {grade.max_points:g}",
            Text("").join(mark(exercise.points, exercise.max_points) for exercise in grade.exercises),
            Text("; ".join(notes(grade, say))),
        )
    return table


def explanation(grade: Grade, assignment: Assignment, texts: FeedbackTexts, say: Catalogue) -> RenderableType:
    """Return one submission's grade with what a student may read of it."""
    return to_terminal(feedback_of(grade, assignment.title.in_(say.language), texts, say), say)
