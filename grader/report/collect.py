"""Grades, read once and one at a time -> a sheet for each assignment, in arrays of a few bytes an outcome."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from grader.diagnosis.finding import Finding
from grader.grading import ExerciseGrade, Grade, LoadProblem, RejectionRecord
from grader.policies import Settled, Settling, as_graded
from grader.report.model import Alarm
from grader.suite.outcome import Cause, Status

STATUSES = (None, *Status)
"""What a number in `Sheet.outcomes` stands for; 0 where a grade does not hold the test."""
_NUMBER = {status: number for number, status in enumerate(STATUSES)}
_MAX_FACTS = 100
_UNTOUCHED = {Cause.MISSING, Cause.UNFINISHED}


@dataclass
class Bearers:
    """Who has a cause, as rows of the sheet, and how often it came with which facts."""

    rows: list[int] = field(default_factory=list)
    facts: Counter[tuple[tuple[str, str], ...]] = field(default_factory=Counter)


@dataclass
class Sheet:
    """The results of one assignment; a row for each submission, in the order in which the grades came.

    Attributes
    ----------
    exercises : dict
        Name -> most points, in the order of the first grade that has it; likewise ``tests``, (exercise, test) ->
        column of `outcomes`.
    broken : set
        Tests that failed themselves for somebody.
    open : Counter
        By exercise, how many submissions a person has still to read it in; ``open_points`` are by row.
    """

    assignment: str
    students: list[str] = field(default_factory=list)
    totals: list[tuple[float, float]] = field(default_factory=list)
    exercises: dict[str, float] = field(default_factory=dict)
    tests: dict[tuple[str, str], int] = field(default_factory=dict)
    broken: set[tuple[str, str]] = field(default_factory=set)
    open: Counter[str] = field(default_factory=Counter)
    open_points: list[float] = field(default_factory=list)
    causes: dict[tuple[str, str, str], Bearers] = field(default_factory=dict)
    loading: list[tuple[int, LoadProblem]] = field(default_factory=list)
    rejected: dict[int, RejectionRecord] = field(default_factory=dict)
    alarms: dict[tuple[int, Alarm], list[str]] = field(default_factory=dict)
    _points: list[array[float]] = field(default_factory=list)
    _touched: list[bytes] = field(default_factory=list)
    _outcomes: list[bytes] = field(default_factory=list)

    def add(self, settled: Settled) -> None:
        """Take over what the report needs of a grade; totals are what counts, all else is what the tests found."""
        grade = settled.grade
        row = len(self.students)
        self.students.append(grade.student)
        self.totals.append((settled.points, settled.max_points))
        self.open_points.append(settled.open_points)
        read = {one.name: one for one in settled.exercises if one.manual}
        if grade.rejected is not None:
            self.rejected[row] = grade.rejected
        for problem in grade.loading:
            self.loading.append((row, problem))
            if problem.kind in list(Alarm):
                self.alarms.setdefault((row, Alarm(problem.kind)), []).append("")
        points = array("d", [float("nan")]) * len(self.exercises)
        touched, outcomes = bytearray(len(self.exercises)), bytearray(len(self.tests))
        for exercise in grade.exercises:
            if exercise.name not in self.exercises:
                self.exercises[exercise.name] = exercise.max_points
                points.append(0)
                touched.append(0)
            column = list(self.exercises).index(exercise.name)
            if exercise.name in read:
                # Of what a person reads only their points are known, and whether it is still to be read.
                is_open = read[exercise.name].is_open
                points[column] = float("nan") if is_open else read[exercise.name].points
                touched[column] = True
                self.open[exercise.name] += is_open
                continue
            points[column] = exercise.points
            touched[column] = not all(test.cause in _UNTOUCHED for test in exercise.tests)
            self._add_tests(row, exercise, outcomes)
            for finding in exercise.findings:
                self._add_finding(row, exercise.name, finding)
        self._points.append(points)
        self._touched.append(bytes(touched))
        self._outcomes.append(bytes(outcomes))

    def _add_tests(self, row: int, exercise: ExerciseGrade, outcomes: bytearray) -> None:
        for test in exercise.tests:
            key = (exercise.name, test.name)
            if key not in self.tests:
                self.tests[key] = len(self.tests)
                outcomes.append(0)
            outcomes[self.tests[key]] = _NUMBER[test.status]
            if test.cause is Cause.TEST:
                self.broken.add(key)
        causes = {test.cause for test in exercise.tests}
        for alarm in Alarm:
            if Cause(alarm) in causes:
                self.alarms.setdefault((row, alarm), []).append(exercise.name)

    def _add_finding(self, row: int, exercise: str, finding: Finding) -> None:
        bearers = self.causes.setdefault((exercise, finding.kind.value, finding.name), Bearers())
        bearers.rows.append(row)
        facts = tuple(sorted(finding.facts.items()))
        if facts in bearers.facts or len(bearers.facts) < _MAX_FACTS:
            bearers.facts[facts] += 1

    @property
    def points(self) -> NDArray[np.float64]:
        """Points, (submissions, exercises); nan where a grade does not hold the exercise."""
        table = np.full((len(self._points), len(self.exercises)), np.nan)
        for row, points in zip(table, self._points, strict=True):
            row[: len(points)] = points
        return table

    @property
    def touched(self) -> NDArray[np.bool_]:
        """Whether an exercise is more than missing or left as it was, (submissions, exercises)."""
        return _padded(self._touched, len(self.exercises)).astype(bool)

    @property
    def outcomes(self) -> NDArray[np.uint8]:
        """How each test ended as an index into `STATUSES`, (submissions, tests)."""
        return _padded(self._outcomes, len(self.tests))


def _padded(rows: list[bytes], width: int) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(row.ljust(width, b"\0") for row in rows), np.uint8).reshape(len(rows), width)


def collect(grades: Iterable[Grade], assignment: str | None = None, settle: Settling = as_graded) -> dict[str, Sheet]:
    """Return a sheet for each assignment, by name; grades are let go of as soon as they are read.

    Parameters
    ----------
    assignment : str, optional
        Only this one, by its full name.
    settle : callable
        Tells the points that count.
    """
    sheets: dict[str, Sheet] = {}
    for grade in grades:
        if assignment is None or grade.assignment == assignment:
            sheets.setdefault(grade.assignment, Sheet(grade.assignment)).add(settle(grade))
    return dict(sorted(sheets.items()))
