"""The row of a submission in the table of a class: all that whoever draws the table has to know of its Grade."""

from __future__ import annotations

from dataclasses import dataclass

from grader.feedback import Catalogue, harmless, notes
from grader.feedback.counting import remarks
from grader.feedback.signs import sign
from grader.policies import Settled


@dataclass(frozen=True)
class ClassRow:
    """One submission in the table of a class: all that is kept of its Grade.

    ``marks`` are the signs of its exercises, each with its style.
    """

    student: str
    assignment: str
    points: str
    marks: tuple[tuple[str, str], ...]
    remarks: str


def class_row(settled: Settled, say: Catalogue) -> ClassRow:
    """Return the row of a submission, with the points that count."""
    grade = settled.grade
    return ClassRow(
        harmless(grade.student, 40),
        grade.assignment,
        f"{settled.points:g} / {settled.max_points:g}",
        tuple(sign(one.points, one.max_points, is_open=one.is_open) for one in settled.exercises),
        "; ".join([*notes(grade, say), *remarks(settled, say)]),
    )
