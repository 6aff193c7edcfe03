"""The CSV of ``nbgrader export``: the columns and rows of ``nbgrader.plugins.export.CsvExportPlugin``.

A row for each assignment and each student; who handed in nothing has zeros. Unlike nbgrader's own, cells are quoted
where they need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from grader.classroom.roster import Roster
from grader.classroom.spreadsheet import Sheet, cell, sheet_bytes
from grader.exports.results import Filled, Result, match

COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email", "raw_score",
    "late_submission_penalty", "score", "max_score",
)  # fmt: skip


def nbgrader(results: Sequence[Result], roster: Roster | None = None) -> Filled:
    """Return the table; the roster tells names, mail addresses, and who handed in nothing."""
    matched = match(results, roster) if roster else None
    people = {person.row: person for person in roster.people} if roster else {}
    of_result = {id(one): people[row] for row, theirs in matched.rows.items() for one in theirs} if matched else {}
    students = {result.grade.student: of_result.get(id(result)) for result in results}
    students |= {person.student: person for person in (matched.without if matched else ())}
    rows: list[tuple[str, ...]] = [COLUMNS]
    found = {(result.grade.assignment, result.grade.student): result for result in results}
    for name in sorted({result.grade.assignment for result in results}):
        one_of = next(result for result in results if result.grade.assignment == name)
        due = _time(one_of.assignment.due)
        for student, person in sorted(students.items()):
            one = found.get((name, student))
            raw, penalty = (one.settled.earned, one.settled.penalty) if one else (0.0, 0.0)
            first, last = _names(person.name) if person else ("", "")
            scores = (raw, penalty, one.points if one else 0.0, one_of.settled.max_points)
            handed_in = _time(one.settled.lateness.handed_in) if one else ""
            texts = (name, due, handed_in, student, last, first, person.email if person else "")
            rows.append((*map(cell, texts), *(str(score) for score in scores)))
    content = sheet_bytes(Sheet(tuple(rows), newline="\n"))
    return Filled(content, matched.unmatched if matched else ())


def _time(time: datetime | None) -> str:
    """Return a time as nbgrader's database holds it: in UTC, without saying so."""
    return str(time.astimezone(UTC).replace(tzinfo=None)) if time else ""


def _names(name: str) -> tuple[str, str]:
    """Return first and last name of "Last, First" or "First Last"; a name of one word is a first name."""
    last, comma, first = name.partition(", ")
    if not comma:
        first, _, last = name.rpartition(" ") if " " in name else (name, "", "")
    return first, last
