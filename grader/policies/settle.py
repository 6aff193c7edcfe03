"""The points that count, computed here and nowhere else.

In this order:

1. For each exercise what the suites gave, or what an instructor decided (`grader.classroom.final`).
2. Their sum, with those of extra exercises: above the maximum up to the assignment's ``extra_most``.
3. Less what being late costs. A share is one of what was earned, decisions by hand and extra credit included; so an
   instructor who means points that lateness does not touch gives an extension.
4. Rounded to the hundredth, half a hundredth up. Nothing before this is rounded.

Where the best of several attempts counts, this is done for each of them, with its own lateness, and the most points
count. A decision by hand is about an exercise, and so holds in every attempt. Of equal points those count that came
less late, so that nobody is called late for having tried again; and of these the last, which the student knows best.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from grader.classroom import Overrides, final, read_overrides
from grader.classroom.attempts import Attempt, in_order
from grader.classroom.overrides import FinalExercise
from grader.course import Assignment, Counts, Course
from grader.grading import Grade
from grader.policies.extensions import Extensions, read_extensions
from grader.policies.lateness import UNTIMED, Lateness, lateness, rounded

if TYPE_CHECKING:
    from grader.classroom import GradeStore


@dataclass(frozen=True)
class Chosen:
    """Which of ``count`` attempts counts: its ``number`` from 1, and its ``name``, empty for the present one."""

    number: int
    count: int
    name: str


@dataclass(frozen=True)
class Settled:
    """What counts of a Grade, and why.

    Attributes
    ----------
    grade : Grade
        That of the attempt that counts.
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
    chosen : Chosen, optional
        Where this is one of several attempts, and the best counts.
    """

    grade: Grade
    graded: float
    earned: float
    penalty: float
    points: float
    max_points: float
    exercises: tuple[FinalExercise, ...]
    extra: tuple[str, ...] = ()
    uncounted: float = 0.0
    lateness: Lateness = UNTIMED
    chosen: Chosen | None = None

    @property
    def overridden(self) -> tuple[FinalExercise, ...]:
        """The exercises that the instructor decided."""
        return tuple(one for one in self.exercises if one.override is not None)

    @property
    def open(self) -> tuple[FinalExercise, ...]:
        """The exercises that a person has still to read."""
        return tuple(one for one in self.exercises if one.is_open)

    @property
    def open_points(self) -> float:
        """The most that these can add to the points."""
        return float(sum((_exact(one.max_points) for one in self.open), Decimal(0)))

    @property
    def share(self) -> float:
        """The points that count as a share of the maximum; above 1 with extra credit."""
        return self.points / self.max_points if self.max_points else 0.0


Settling = Callable[[Grade], Settled]
"""What tells the points that count for the Grade of a present submission, and of which attempt they are."""


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
        grade,
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

    def settle(self, grade: Grade, handed_in: datetime | None, earlier: Sequence[Attempt] = ()) -> Settled:
        """Return what counts of a Grade, or of an earlier attempt where the best counts.

        An attempt that was graded for other exercises, or for other points, is not compared.

        Raises
        ------
        CourseError
            if the course has no such assignment.
        """
        assignment = self.course.assignment(grade.assignment)
        extension = self.extensions.get((grade.student, grade.assignment))
        earlier = earlier if assignment.counts is Counts.BEST else ()
        attempts = in_order(
            [*(one for one in earlier if _asked(one.grade) == _asked(grade)), Attempt("", grade, handed_in)]
        )
        settled = [
            settle(
                one.grade,
                assignment,
                self.overrides,
                lateness(assignment.due, one.handed_in, assignment.late, extension),
            )
            for one in attempts
        ]
        best = max(range(len(settled)), key=lambda n: (settled[n].points, -settled[n].lateness.days, n))
        if len(settled) == 1:
            return settled[best]
        return replace(settled[best], chosen=Chosen(best + 1, len(settled), attempts[best].name))

    def counting(self, attempts: Sequence[Attempt]) -> Attempt:
        """Return the attempt that counts; the last of them is the present one."""
        *earlier, present = attempts
        chosen = self.settle(present.grade, present.handed_in, earlier).chosen
        return present if chosen is None else next(one for one in attempts if one.name == chosen.name)

    def kept_in(self, store: GradeStore) -> Settling:
        """Return what settles the Grades of a folder, which knows when they were handed in, and of earlier attempts."""

        def settled(grade: Grade) -> Settled:
            key = grade.student, grade.assignment
            best = self.course.assignment(grade.assignment).counts is Counts.BEST
            return self.settle(grade, store.handed_in(*key), store.attempts(*key) if best else ())

        return settled


def read_policies(course: Course, grades: Path | None = None) -> Policies:
    """Return the policies of a course, with the decisions by hand in a folder of Grades.

    Raises
    ------
    UsageError, CourseError
        if ``overrides.toml`` or ``extensions.toml`` cannot be read.
    """
    return Policies(course, read_overrides(grades, course) if grades else {}, read_extensions(course))


def _asked(grade: Grade) -> list[tuple[str, float]]:
    return [(one.name, one.max_points) for one in grade.exercises]


def _exact(points: float) -> Decimal:
    return Decimal(repr(float(points)))
