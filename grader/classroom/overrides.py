"""Points that an instructor gives by hand: ``overrides.toml`` in a folder of Grades.

::

    [[override]]
    student = "student03"
    assignment = "ch02_perceptron"
    exercise = "AND"
    points = 5.0
    comment = "Right on paper; the upload damaged the file."
    graded = 2.5            # optional: what the grader had given then
    criteria = { "1" = 2.0, "size of the step" = 0.5 }   # optional: what each of the rubric's gave, for the student
    answer = "9f2c..."      # optional: which answer was read (`grader mark`)
    author = "instructor"   # optional
    date = 2026-11-21       # optional

A Grade is never changed by it. `final` is the one place where the two are put together, for whatever shows or hands
on points.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from grader.classroom.discover import UsageError
from grader.course import Course, CourseError
from grader.grading import Grade

OVERRIDES_FILE = "overrides.toml"
# Two threads that ask msgspec for a type for the first time can meet it half built.
_turn = threading.Lock()
NotNegative = Annotated[float, msgspec.Meta(ge=0)]


class Override(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One decision: the ``points`` that count for an exercise, and on which ``graded`` points it was made.

    Of an exercise that a person reads, ``comment`` is for its student, and ``criteria`` are the points by the names of
    the rubric's criteria. ``answer`` is a hash of the answer that was read, by which a later one is told from it.
    """

    student: str
    assignment: str
    exercise: str
    points: NotNegative
    comment: str
    graded: NotNegative | None = None
    author: str = ""
    date: datetime.date | None = None
    criteria: dict[str, float] = {}
    answer: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    override: list[Override] = []


Overrides = Mapping[tuple[str, str, str], Override]
"""By student, assignment and exercise."""


def entries_in(data: bytes) -> list[Override]:
    """Return the decisions that a file holds, in its order.

    Raises
    ------
    msgspec.MsgspecError, UnicodeError
        if it is no TOML, or does not have the form.
    """
    with _turn:
        return msgspec.toml.decode(data, type=_File).override


def read_overrides(folder: Path, course: Course) -> Overrides:
    """Return the overrides of a folder of Grades; none where there is no such file.

    Raises
    ------
    UsageError
        if the file cannot be read, names what the course does not have, gives more points than there are, or decides
        the same thing twice.
    """
    path = folder / OVERRIDES_FILE
    try:
        entries = entries_in(path.read_bytes())
    except (
        FileNotFoundError,
        NotADirectoryError,
        IsADirectoryError,
    ):  # whoever reads the Grades says what is wrong with the folder
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeError) as problem:
        raise UsageError(f"{path}: {problem}") from None
    found: dict[tuple[str, str, str], Override] = {}
    for number, one in enumerate(entries, 1):
        where = f"{path}, override {number}"
        if one.assignment not in {assignment.name for assignment in course.assignments}:
            raise UsageError(f"{where}: the course has no assignment {one.assignment!r}")
        try:
            most = {each.name: each.points for each in course.assignment(one.assignment).exercises}
        except CourseError as problem:
            raise UsageError(f"{where}: {problem}") from None
        if one.exercise not in most:
            raise UsageError(f"{where}: {one.assignment} has no exercise {one.exercise!r}; it has {', '.join(most)}")
        if one.points > most[one.exercise]:
            raise UsageError(f"{where}: {one.points:g} points, but {one.exercise} is worth {most[one.exercise]:g}")
        key = (one.student, one.assignment, one.exercise)
        if key in found:
            raise UsageError(f"{where}: {one.student}, {one.exercise} is decided twice; keep one of the two")
        found[key] = one
    return found


@dataclass(frozen=True)
class FinalExercise:
    """The ``points`` that count for an exercise, beside those that were ``graded``.

    A ``manual`` one has no points until a person has given them.
    """

    name: str
    points: float
    max_points: float
    graded: float
    override: Override | None = None
    manual: bool = False

    @property
    def is_open(self) -> bool:
        """Whether a person has still to read it."""
        return self.manual and self.override is None

    @property
    def has_changed_basis(self) -> bool:
        """Whether the grader gives other points now than those that the override says it was decided on."""
        return self.override is not None and not self.manual and self.override.graded not in (None, self.graded)


@dataclass(frozen=True)
class FinalGrade:
    """What counts of a Grade once the instructor's decisions are in."""

    student: str
    assignment: str
    points: float
    max_points: float
    exercises: tuple[FinalExercise, ...]

    @property
    def overridden(self) -> tuple[FinalExercise, ...]:
        """The exercises that the instructor decided."""
        return tuple(one for one in self.exercises if one.override is not None)


def final(grade: Grade, overrides: Overrides) -> FinalGrade:
    """Return a Grade's points with the overrides in the place of what was graded."""
    exercises = []
    for one in grade.exercises:
        override = overrides.get((grade.student, grade.assignment, one.name))
        points = one.points if override is None else override.points
        # Where nothing could be opened there is nothing to read.
        manual = one.manual and grade.rejected is None
        exercises.append(FinalExercise(one.name, points, one.max_points, one.points, override, manual))
    total = round(sum(one.points for one in exercises), 2)
    return FinalGrade(grade.student, grade.assignment, total, grade.max_points, tuple(exercises))
