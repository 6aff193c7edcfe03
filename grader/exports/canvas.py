"""Canvas's gradebook, filled in.

The layout is that of the Canvas Instructor Guide, "How do I export grades in the Gradebook?" and "How do I import
grades in the Gradebook?": columns Student, ID, SIS User ID, SIS Login ID and Section, then ``Name (id)`` for each
assignment; below the header a row ``Points Possible``. Canvas changes what differs, so only cells with a Grade are
touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace

from grader.classroom import UsageError
from grader.classroom.roster import CANVAS, Roster
from grader.classroom.spreadsheet import Sheet, cell, sheet_bytes
from grader.course import Assignment
from grader.exports.results import Filled, Result, match, scaled


def canvas(results: Sequence[Result], roster: Roster, columns: Mapping[str, str], *, scale: bool = False) -> Filled:
    """Return the gradebook with the points of the results in it.

    Parameters
    ----------
    columns : mapping
        The column of an assignment, by its name; by default the one that is called like the assignment.
    scale : bool
        Convert to the points that Canvas counts to.

    Raises
    ------
    UsageError
        if the roster is no gradebook of Canvas, an assignment has no column there, or the points possible differ.
    """
    if roster.kind != CANVAS:
        raise UsageError("--roster is no gradebook of Canvas; expected the columns Student, ID and Section")
    sheet = roster.sheet
    found = {result.assignment.name: result.assignment for result in results}
    places = {name: _column(sheet, assignment, columns.get(name)) for name, assignment in found.items()}
    possible = next((row for row in sheet.rows[1:] if row[0].strip() == "Points Possible"), None)
    if possible is None:
        raise UsageError("--roster has no row called Points Possible; export the gradebook from Canvas again")
    matched = match(results, roster)
    rows = [list(row) for row in sheet.rows]
    for number, theirs in matched.rows.items():
        row = rows[number]
        row += [""] * (len(sheet.header) - len(row))
        for result in theirs:
            place = places[result.grade.assignment]
            row[place] = cell(scaled(result, _at(possible, place), sheet.header[place], scale=scale))
    content = sheet_bytes(replace(sheet, rows=tuple(map(tuple, rows))))
    return Filled(content, matched.unmatched, matched.without)


def _at(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _column(sheet: Sheet, assignment: Assignment, wanted: str | None) -> int:
    names = {wanted} if wanted else {assignment.name, *assignment.title.all}
    same = {_same(name) for name in names}
    found = [
        place
        for place, header in enumerate(sheet.header)
        if _same(header) in same or _same(re.sub(r" \([0-9]+\)$", "", header)) in same
    ]
    if len(found) != 1:
        called = " or ".join(repr(name) for name in sorted(names))
        there = ", ".join(repr(header) for header in sheet.header if re.search(r" \([0-9]+\)$", header))
        raise UsageError(
            f"{len(found)} columns of the gradebook are called {called}; name the one of {assignment.name} with "
            f"--column '{assignment.name}=NAME'. There are: {there or 'none'}"
        )
    return found[0]


def _same(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
