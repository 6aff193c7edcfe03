"""Plain CSV for a spreadsheet: a row for each submission, or for each student."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from grader.classroom.roster import Roster
from grader.classroom.spreadsheet import sheet_bytes, sheet_of
from grader.exports.results import Filled, Matched, Result, match
from grader.feedback import harmless, notes
from grader.feedback.counting import remarks


class Rows(StrEnum):
    """What a row stands for."""

    SUBMISSION = "submission"
    STUDENT = "student"


def plain(
    results: Sequence[Result],
    roster: Roster | None = None,
    *,
    rows: Rows = Rows.SUBMISSION,
    exercises: bool = False,
    bom: bool = True,
) -> Filled:
    """Return the table.

    Parameters
    ----------
    roster : Roster, optional
        For names, and for the students who have no Grade.
    exercises : bool
        Whether there is a column for each exercise.
    bom : bool
        Whether the file begins with the mark by which Excel knows UTF-8; without it, Korean Excel reads cp949.
    """
    matched = match(results, roster) if roster else None
    table = _by_submission if rows is Rows.SUBMISSION else _by_student
    header, cells = table(results, _names(roster, matched), exercises=exercises)
    unmatched, without = (matched.unmatched, matched.without) if matched else ((), ())
    if rows is Rows.STUDENT:
        cells += [[person.student, person.name, *[""] * (len(header) - 2)] for person in without]
    return Filled(sheet_bytes(sheet_of(header, cells, bom=bom)), unmatched, without)


def _names(roster: Roster | None, matched: Matched | None) -> dict[str, str] | None:
    """Return the name of each student by folder; None without a roster."""
    if roster is None or matched is None:
        return None
    names = {person.row: person.name for person in roster.people}
    return {result.grade.student: names[row] for row, theirs in matched.rows.items() for result in theirs}


_Table = tuple[list[str], list[list[str | float]]]


def _by_submission(results: Sequence[Result], names: dict[str, str] | None, *, exercises: bool) -> _Table:
    columns = _exercises(results) if exercises else []
    header = ["student", *_named(names), "assignment", "points", "max_points", *map(_title, columns), "remarks"]
    rows: list[list[str | float]] = []
    for result in results:
        grade = result.grade
        points = {(grade.assignment, one.name): one.points for one in result.settled.exercises if not one.is_open}
        who = [harmless(grade.student, 200), *([names.get(grade.student, "")] if names is not None else [])]
        said = harmless("; ".join([*remarks(result.settled, result.say), *notes(grade, result.say)]), 2000)
        scores = [points.get(column, "") for column in columns]
        rows.append([*who, grade.assignment, result.points, result.settled.max_points, *scores, said])
    return header, rows


def _by_student(results: Sequence[Result], names: dict[str, str] | None, *, exercises: bool) -> _Table:
    assignments = list(dict.fromkeys(result.grade.assignment for result in results))
    columns = _exercises(results) if exercises else []
    header = ["student", *_named(names), *assignments, "total", *map(_title, columns)]
    rows: list[list[str | float]] = []
    for student in dict.fromkeys(result.grade.student for result in results):
        theirs = {one.grade.assignment: one for one in results if one.grade.student == student}
        points = {
            (one.grade.assignment, ex.name): ex.points
            for one in theirs.values()
            for ex in one.settled.exercises
            if not ex.is_open
        }
        who = [harmless(student, 200), *([names.get(student, "")] if names is not None else [])]
        scores = [theirs[name].points if name in theirs else "" for name in assignments]
        total = sum(one.points for one in theirs.values())
        rows.append([*who, *scores, total, *(points.get(column, "") for column in columns)])
    return header, rows


def _named(names: dict[str, str] | None) -> list[str]:
    return ["name"] if names is not None else []


def _exercises(results: Sequence[Result]) -> list[tuple[str, str]]:
    """Return (assignment, exercise) in the order of the course."""
    assignments = {result.assignment.name: result.assignment for result in results}
    return [(name, exercise.name) for name, one in sorted(assignments.items()) for exercise in one.exercises]


def _title(column: tuple[str, str]) -> str:
    return ".".join(column)
