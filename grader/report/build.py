"""Sheets -> the report: what was counted, put into words and summed up."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

import numpy as np

from grader.course import Assignment, Course
from grader.diagnosis.finding import Finding, Kind
from grader.feedback import Catalogue, FeedbackTexts, harmless, read_feedback_texts
from grader.feedback.causes import cause_words
from grader.feedback.remarks import rejection_text
from grader.report import items
from grader.report.collect import STATUSES, Bearers, Sheet
from grader.report.model import (
    Alarm,
    AssignmentReport,
    CauseSummary,
    Distribution,
    ExerciseSummary,
    LoadingProblem,
    NotGraded,
    Report,
    Result,
    Suspicious,
    TestSummary,
)
from grader.suite.outcome import Status

MIN_DISTRIBUTION = 8
"""Fewer results are read one by one more easily than as a distribution."""
_BINS = 10
_HIDDEN = "…"


def build_report(
    sheets: Mapping[str, Sheet], course: Course, shown: Mapping[str, str], say: Catalogue, *, anonymous: bool
) -> Report:
    """Return the report of a class.

    Parameters
    ----------
    shown : mapping
        What stands for each student's name.
    anonymous : bool
        Leave out the students' own words too, which may name them: files, messages, names in their code.

    Raises
    ------
    CourseError
        for an assignment that the course does not have.
    """
    reports = []
    for sheet in sheets.values():
        reports.append(_Builder(sheet, course.assignment(sheet.assignment), course, shown, say, anonymous).report())
    return Report(course.title.in_(say.language), say.language, anonymous, tuple(reports))


class _Builder:
    """One assignment: what all of its tables are made from."""

    def __init__(
        self,
        sheet: Sheet,
        assignment: Assignment,
        course: Course,
        shown: Mapping[str, str],
        say: Catalogue,
        anonymous: bool,
    ) -> None:
        self.sheet, self.assignment, self.say, self.anonymous = sheet, assignment, say, anonymous
        self.texts: FeedbackTexts = read_feedback_texts(assignment, course)
        self.names = [shown[student] for student in sheet.students]
        order = {exercise.name: place for place, exercise in enumerate(assignment.exercises)}
        self.exercises = sorted(sheet.exercises, key=lambda name: order.get(name, len(order)))
        self.columns = [list(sheet.exercises).index(name) for name in self.exercises]
        self.graded = np.array([row not in sheet.rejected for row in range(len(self.names))], bool)
        self.points, self.touched = sheet.points[:, self.columns], sheet.touched[:, self.columns]

    def report(self) -> AssignmentReport:
        return AssignmentReport(
            self.assignment.name,
            self.assignment.title.in_(self.say.language),
            max((most for _, most in self.sheet.totals), default=0.0),
            tuple(self._exercise(place, name) for place, name in enumerate(self.exercises)),
            self._results(),
            self._distribution(),
            self._causes(),
            self._tests(),
            self._loading(),
            self._not_graded(),
            self._suspicious(),
        )

    def _results(self) -> tuple[Result, ...]:
        found = [
            Result(
                self.names[row],
                bool(self.graded[row]),
                *self.sheet.totals[row],
                tuple(None if np.isnan(value) else float(value) for value in self.points[row]),
                self.sheet.open_points[row],
            )
            for row in range(len(self.names))
        ]
        return tuple(sorted(found, key=lambda result: result.student))

    def _exercise(self, place: int, name: str) -> ExerciseSummary:
        most = self.sheet.exercises[name]
        held = self.graded & ~np.isnan(self.points[:, place])
        points, touched = self.points[held, place], self.touched[held, place]
        full, none = int((points >= most).sum()), int((points == 0).sum())
        return ExerciseSummary(
            name,
            most,
            float(points.mean() / most) if len(points) and most else None,
            full,
            len(points) - full - none,
            none,
            int(((points == 0) & ~touched).sum()),
            self.sheet.open[name],
        )

    def _distribution(self) -> Distribution:
        totals = np.array(self.sheet.totals, float).reshape(-1, 2)[self.graded]
        totals = totals[totals[:, 1] > 0]
        shares = totals[:, 0] / totals[:, 1]
        if len(shares) < MIN_DISTRIBUTION:
            return Distribution(len(shares), MIN_DISTRIBUTION)
        low, middle, high = (float(value) for value in np.quantile(shares, [0.25, 0.5, 0.75]))
        counts, _ = np.histogram(np.minimum(shares, 1), bins=_BINS, range=(0, 1))  # with extra credit above 1
        return Distribution(
            len(shares), MIN_DISTRIBUTION, float(shares.mean()), (low, middle, high), tuple(counts.tolist())
        )

    def _causes(self) -> tuple[CauseSummary, ...]:
        found = [self._cause(*key, bearers) for key, bearers in self.sheet.causes.items()]
        place = {name: number for number, name in enumerate(self.exercises)}
        return tuple(sorted(found, key=lambda one: (-len(one.students), place[one.exercise], one.name)))

    def _cause(self, exercise: str, kind: str, name: str, bearers: Bearers) -> CauseSummary:
        ((facts, _),) = bearers.facts.most_common(1)
        said = {key: _HIDDEN for key, _ in facts} if self.anonymous else dict(facts)
        title, hint = cause_words(exercise, Finding(Kind(kind), name, (), said), self.texts, self.say) or (name, "")
        return CauseSummary(exercise, kind, name, title, hint, self._who(bearers.rows))

    def _who(self, rows: list[int]) -> tuple[str, ...]:
        return tuple(sorted({self.names[row] for row in rows}))

    def _tests(self) -> tuple[TestSummary, ...]:
        outcomes = self.sheet.outcomes
        passed = outcomes == STATUSES.index(Status.PASSED)
        known = (outcomes != 0) & (outcomes != STATUSES.index(Status.NOT_REACHED)) & self.graded[:, None]
        totals = passed.sum(axis=1)
        found = []
        for place, exercise in enumerate(self.exercises):
            for (owner, test), column in self.sheet.tests.items():
                if owner != exercise:
                    continue
                rows = known[:, column] & self.touched[:, place]
                one = passed[rows, column]
                others = totals[rows] - one
                groups = items.upper_and_lower(one, others)
                found.append(
                    TestSummary(
                        exercise,
                        test,
                        len(one),
                        int(one.sum()),
                        items.discrimination(one, others),
                        groups[0] - groups[1] if groups else None,
                        items.flags(one, groups, (owner, test) in self.sheet.broken),
                    )
                )
        return tuple(found)

    def _loading(self) -> tuple[LoadingProblem, ...]:
        found = [
            LoadingProblem(
                self.names[row],
                self._kind(problem.kind),
                problem.cell,
                problem.line,
                "" if self.anonymous else harmless(problem.message),
            )
            for row, problem in self.sheet.loading
        ]
        return tuple(sorted(found, key=lambda one: (one.kind, one.student, one.cell, one.line)))

    def _kind(self, kind: str) -> str:
        """Return the class of an exception, which students name as they like if it is their own."""
        is_ours = hasattr(builtins, kind) or self.say.has("load", kind)
        return harmless(kind, 80) if is_ours or not self.anonymous else _HIDDEN

    def _not_graded(self) -> tuple[NotGraded, ...]:
        found = [
            NotGraded(
                self.names[row],
                record.reason,
                rejection_text(record.reason, _HIDDEN if self.anonymous else record.detail, self.say),
            )
            for row, record in self.sheet.rejected.items()
        ]
        return tuple(sorted(found, key=lambda one: one.student))

    def _suspicious(self) -> tuple[Suspicious, ...]:
        found = [
            Suspicious(self.names[row], alarm, tuple(exercises))
            for (row, alarm), exercises in self.sheet.alarms.items()
        ]
        return tuple(sorted(found, key=lambda one: (one.kind is Alarm.CRASHED, one.student)))
