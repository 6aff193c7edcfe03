"""The points that count, computed here and nowhere else.

In this order:

1. For each exercise what the suites gave, or what an instructor decided (`grader.classroom.final`).
2. Their sum, with those of extra exercises: above the maximum up to the assignment's ``extra_most``.
3. Less what being late costs. A share is one of what was earned, decisions by hand and extra credit included; so an
   instructor who means points that lateness does not touch gives an extension.
4. Rounded to the hundredth, half a hundredth up. Nothing before this is rounded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from grader.classroom import Overrides, final, read_overrides
from grader.classroom.overrides import FinalExercise
from grader.course import Assignment, Course
from grader.grading import Grade
from grader.policies.extensions import Extensions, read_extensions
from grader.policies.lateness import UNTIMED, Lateness, lateness, rounded

if TYPE_CHECKING:
    from grader.classroom import GradeStore


@dataclass(frozen=True)
class Settled:
    """What counts of a Grade, and why.

    Attributes
    ----------
    graded : float
        What the suites gave.
    earned : float
        With decisions by hand, and extra credit as far as it counts.
    penalty : float
        What lateness took off; ``points`` is the rest.
    max_points : float
        Without extra exercises.
    extra : tuple of str
        The exercises whose points are above the maximum.
    uncounted : float
        Points that ``extra_most`` does not let count.
    """

    student: str
    assignment: str
    graded: float
    earned: float
    penalty: float
    points: float
    max_points: float
    exercises: tuple[FinalExercise, ...]
    extra: tuple[str, ...] = ()
    uncounted: float = 0.0
    lateness: Lateness = UNTIMED

    @property
    def overridden(self) -> tuple[FinalExercise, ...]:
        """The exercises that the instructor decided."""
        return tuple(one for one in self.exercises if one.override is not None)

    @property
    def share(self) -> float:
        """The points that count as a share of the maximum; above 1 with extra credit."""
        return self.points / self.max_points if self.max_points else 0.0


Settling = Callable[[Grade], Settled]
"""What tells the points that count for a Grade."""


def settle(
    grade: Grade,
    assignment: Assignment | None = None,
    overrides: Overrides | None = None,
    lateness: Lateness = UNTIMED,
) -> Settled:
    """Return what counts of a Grade.

    Parameters
    ----------
    assignment : Assignment, optional
        Says which exercises are extra; by default none are.
    """
    of_course = assignment.exercises if assignment else ()
    above = {one.name for one in of_course if one.extra}
    exercises = final(grade, overrides or {}).exercises
    most = sum((_exact(one.max_points) for one in exercises if one.name not in above), Decimal(0))
    total = sum((_exact(one.points) for one in exercises), Decimal(0))
    earned = total
    if assignment is not None and assignment.extra_most is not None:
        earned = min(total, most + _exact(assignment.extra_most))
    points = lateness.left_of(earned)
    return Settled(
        grade.student,
        grade.assignment,
        grade.points,
        float(rounded(earned)),
        float(rounded(earned) - points),
        float(points),
        float(most),
        exercises,
        tuple(one.name for one in exercises if one.name in above),
        float(rounded(total - earned)),
        lateness,
    )


def as_graded(grade: Grade) -> Settled:
    """Return a Grade's own points, as if there were no policies."""
    return settle(grade)


@dataclass(frozen=True)
class Policies:
    """What an instructor decided: in the course, in its extensions, and by hand."""

    course: Course
    overrides: Overrides
    extensions: Extensions

    def settle(self, grade: Grade, handed_in: datetime | None) -> Settled:
        """Return what counts of a Grade.

        Raises
        ------
        CourseError
            if the course has no such assignment.
        """
        assignment = self.course.assignment(grade.assignment)
        extension = self.extensions.get((grade.student, grade.assignment))
        return settle(
            grade, assignment, self.overrides, lateness(assignment.due, handed_in, assignment.late, extension)
        )

    def kept_in(self, store: GradeStore) -> Settling:
        """Return what settles the Grades of a folder, which knows when they were handed in."""
        return lambda grade: self.settle(grade, store.handed_in(grade.student, grade.assignment))


def read_policies(course: Course, grades: Path | None = None) -> Policies:
    """Return the policies of a course, with the decisions by hand in a folder of Grades.

    Raises
    ------
    UsageError, CourseError
        if ``overrides.toml`` or ``extensions.toml`` cannot be read.
    """
    return Policies(course, read_overrides(grades, course) if grades else {}, read_extensions(course))


def _exact(points: float) -> Decimal:
    return Decimal(repr(float(points)))
