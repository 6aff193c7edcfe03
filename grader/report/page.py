"""The report as one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from grader.feedback import Catalogue
from grader.feedback.pages import page
from grader.report import items
from grader.report.model import AssignmentReport, CauseSummary, LoadingProblem, Report, Result, TestSummary

MAX_STUDENTS = 400
"""Rows of a table of students on the page, those with the fewest points; the CSV files have everybody."""
MAX_NAMES = 24
"""Names in a list of who has something."""
MAX_ROWS = 200
"""Rows of any other table that grows with the class."""
_HARDEST = 5
_STEPS = 5


def report_page(report: Report, say: Catalogue) -> str:
    """Return the report as one self-contained HTML page."""
    return page(
        "report.html",
        say,
        room="grader.report",
        report=report,
        chapters=[_chapter(one) for one in report.assignments],
        min_students=items.MIN_STUDENTS,
        max_names=MAX_NAMES,
        max_rows=MAX_ROWS,
        heat=heat,
        nice=nice,
    )


def _chapter(one: AssignmentReport) -> dict[str, Any]:
    """Return an assignment with what its part of the page is made of."""
    attempted = [exercise for exercise in one.exercises if exercise.mean is not None and exercise.mean < 1]
    kinds: dict[str, list[LoadingProblem]] = {}
    for problem in one.loading:
        kinds.setdefault(problem.kind, []).append(problem)
    return {
        "one": one,
        "causes": gathered(one.causes),
        "shown": shown_results(one.results),
        "hardest": sorted(attempted, key=lambda exercise: exercise.mean or 0.0)[:_HARDEST],
        "flagged": [test for test in one.tests if test.flags],
        "tests": sorted(one.tests, key=_passing),
        "loading": sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0]))[:MAX_ROWS],
        "items_told": any(test.students >= items.MIN_STUDENTS for test in one.tests),
        "bars": bars(one.distribution.counts),
    }


def gathered(causes: Sequence[CauseSummary]) -> list[CauseSummary]:
    """Return the causes with one entry for what several exercises have in common, the most frequent first."""
    alike: dict[tuple[str, str], list[CauseSummary]] = {}
    for cause in causes:
        alike.setdefault((cause.kind, cause.title), []).append(cause)
    found = [
        structs.replace(
            group[0],
            exercise=", ".join(dict.fromkeys(cause.exercise for cause in group)),
            students=tuple(sorted({student for cause in group for student in cause.students})),
        )
        for group in alike.values()
    ]
    return sorted(found, key=lambda cause: -len(cause.students))


def _passing(test: TestSummary) -> float:
    return test.passed / test.students if test.students else 1.0


def shown_results(results: Sequence[Result]) -> list[Result]:
    """Return the results that the page has room for, by name: of a large class those with the fewest points."""
    if len(results) <= MAX_STUDENTS:
        return list(results)
    least = sorted(results, key=lambda one: (one.points / one.max_points if one.max_points else 0.0, one.student))
    return sorted(least[:MAX_STUDENTS], key=lambda one: one.student)


def heat(points: float, most: float) -> str:
    """Return the class of a cell: ``h0`` without points to ``h5`` with all of them."""
    share = points / most if most else 1.0
    return f"h{_STEPS if share >= 1 else 0 if share <= 0 else 1 + int(share * (_STEPS - 1))}"


def nice(value: float) -> str:
    """Return points or a figure without needless digits, with a real minus sign."""
    return f"{round(value, 2):g}".replace("-", "−")


def bars(counts: Sequence[int]) -> list[tuple[int, float]]:
    """Return each bin's count and its height as a share of the highest one."""
    most = max(counts, default=0) or 1
    return [(count, count / most) for count in counts]
