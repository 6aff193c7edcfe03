"""What the report of a class says, as data: the same for the page, the CSV files and the JSON document."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

SCHEMA: Literal["report/1"] = "report/1"


class Flag(StrEnum):
    """Why a hidden test deserves a look.

    ``broken`` the test itself failed for somebody; ``misleads`` more of the best students fail it than of the weakest;
    ``nobody`` and ``everybody`` passes it, so that it tells nothing about this class.
    """

    BROKEN = "broken"
    MISLEADS = "misleads"
    NOBODY = "nobody"
    EVERYBODY = "everybody"


class Alarm(StrEnum):
    """Why a submission should be read: it answered as no ordinary code does, or its process ended in a test."""

    PROTOCOL = "protocol"
    CRASHED = "crashed"


class Result(msgspec.Struct, frozen=True, gc=False):
    """One student's points, in all and by exercise in the order of `AssignmentReport.exercises`.

    A submission that could not be graded has ``graded`` False and no points. An exercise that the grade does not
    hold, since only others were graded, is None; so is one that a person has still to read. ``open_points`` is the most
    that these may add.
    """

    student: str
    graded: bool
    points: float
    max_points: float
    exercises: tuple[float | None, ...]
    open_points: float = 0.0


class ExerciseSummary(msgspec.Struct, frozen=True):
    """How a class did in an exercise.

    Attributes
    ----------
    mean : float or None
        Mean share of the points over all graded submissions, between 0 and 1; None without any.
    full, some, none, untouched : int
        Submissions with all, some or no points; of the last, those in which it was missing or left as it was.
    open : int
        Submissions in which a person has still to read it; they count nowhere else.
    """

    name: str
    max_points: float
    mean: float | None
    full: int
    some: int
    none: int
    untouched: int
    open: int = 0


class Distribution(msgspec.Struct, frozen=True):
    """Points as shares of what can be had, over graded submissions; ``counts`` are of ten bins of equal width.

    The last bin includes its upper end. The figures are None, and the counts empty, for fewer than ``needed``.
    """

    graded: int
    needed: int
    mean: float | None = None
    quartiles: tuple[float, float, float] | None = None
    counts: tuple[int, ...] = ()


class CauseSummary(msgspec.Struct, frozen=True):
    """A named cause of failures in an exercise, and who has it. ``title`` is in the language of the report."""

    exercise: str
    kind: str
    name: str
    title: str
    hint: str
    students: tuple[str, ...]


class TestSummary(msgspec.Struct, frozen=True):
    """The item analysis of a hidden test; `grader.report.items` has the formulas.

    Attributes
    ----------
    students : int
        Who attempted the exercise and whose outcome is known.
    passed : int
        How many of them passed; ``passed / students`` is what item analysis calls the difficulty.
    discrimination : float or None
        Corrected item-total correlation, between -1 and 1; None where the class is too small, or nothing varies.
    upper_lower : float or None
        Share passing of the best 27 % less that of the weakest 27 %; None as above.
    """

    __test__ = False  # for pytest, which collects classes by this name

    exercise: str
    name: str
    students: int
    passed: int
    discrimination: float | None
    upper_lower: float | None
    flags: tuple[Flag, ...]


class LoadingProblem(msgspec.Struct, frozen=True):
    """A statement that failed while a submission loaded; ``message`` is what it said, made harmless."""

    student: str
    kind: str
    cell: int
    line: int
    message: str


class NotGraded(msgspec.Struct, frozen=True):
    """A submission that could not be graded: a key of the message catalogue, and the reason in words."""

    student: str
    reason: str
    text: str


class Suspicious(msgspec.Struct, frozen=True):
    """A submission to read, and in which exercises; the empty text stands for the time of loading."""

    student: str
    kind: Alarm
    exercises: tuple[str, ...]


class AssignmentReport(msgspec.Struct, frozen=True):
    """Everything about one assignment. Results are by name of the student, causes by how many have them."""

    name: str
    title: str
    max_points: float
    exercises: tuple[ExerciseSummary, ...]
    results: tuple[Result, ...]
    distribution: Distribution
    causes: tuple[CauseSummary, ...]
    tests: tuple[TestSummary, ...]
    loading: tuple[LoadingProblem, ...]
    not_graded: tuple[NotGraded, ...]
    suspicious: tuple[Suspicious, ...]


class Report(msgspec.Struct, frozen=True):
    """The report of a class; ``anonymous`` if its students carry pseudonyms."""

    course: str
    language: str
    anonymous: bool
    assignments: tuple[AssignmentReport, ...]
    schema: Literal["report/1"] = SCHEMA


def report_to_json(report: Report) -> bytes:
    """Return the JSON form, indented, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"
