"""Grades as tables and text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from grader.course import Assignment
from grader.feedback import Catalogue, FeedbackTexts, explain, harmless, notes
from grader.feedback.explain import load_line, rejection_line
from grader.grading import ExerciseGrade, Grade


def _mark(exercise: ExerciseGrade) -> Text:
    if exercise.points >= exercise.max_points:
        return Text("●", style="green")
    return Text("◐", style="yellow") if exercise.points else Text("○", style="red")


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
            Text("").join(_mark(exercise) for exercise in grade.exercises),
            Text("; ".join(notes(grade, say))),
        )
    return table


def _indented(text: str, columns: int) -> RenderableType:
    """Return a bullet whose wrapped lines stay to the right of it."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=columns, justify="right")
    grid.add_row("-", Text(text))
    return grid


def explanation(grade: Grade, assignment: Assignment, texts: FeedbackTexts, say: Catalogue) -> RenderableType:
    """Return one submission's grade with what a student may read of it."""
    parts: list[RenderableType] = [
        Text(
            say(
                "ui",
                "feedback_title",
                assignment=assignment.title.in_(say.language),
                points=grade.points,
                max_points=grade.max_points,
            ),
            style="bold",
        )
    ]
    if grade.rejected is not None:
        parts.append(Text(rejection_line(grade, say)))
    if grade.loading:
        parts.append(Text(say("load", "title"), style="bold"))
        parts += [_indented(load_line(problem, grade, say), 2) for problem in grade.loading]
    words = explain(grade, texts, say)
    for exercise, said in zip(grade.exercises, words, strict=True):
        line = Text.assemble(_mark(exercise), " ", (said.name, "bold"), f"  {said.points:g} / {said.max_points:g}")
        parts.append(line)
        parts += [_indented(text, 4) for text in said.lines]
    return Group(*parts)
