"""Moodle's offline grading worksheet, filled in, and the CSV that its grade import reads.

The worksheet's layout is that of Moodle Docs, "Assignment settings", "Offline grading worksheet", as the plugin
``assignfeedback_offline`` writes and reads it: Identifier ("Participant 123"), Full name, Email address, Status, Grade,
Maximum Grade, Grade can be changed, Last modified (submission), Last modified (grade), Feedback comments. Moodle leaves
a row alone if its grade was changed after "Last modified (grade)", so that cell stays as it is. The other format is
that of Moodle Docs, "Grade import": a column that says who, and one for each grade item.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from grader.classroom import UsageError
from grader.classroom.roster import MOODLE, Roster
from grader.classroom.spreadsheet import cell, sheet_bytes, sheet_of
from grader.exports.results import Filled, Result, match, only_assignment, scaled


def worksheet(results: Sequence[Result], roster: Roster, *, scale: bool = False) -> Filled:
    """Return the worksheet of one assignment with points, and with feedback where it has a column for it.

    Feedback that is not published yet is left out.

    Raises
    ------
    UsageError
        if the roster is no worksheet, the results are of several assignments, or the maximum grades differ.
    """
    if roster.kind != MOODLE:
        raise UsageError("--roster is no grading worksheet of Moodle in English; expected Identifier, Grade and more")
    only_assignment(results)
    sheet = roster.sheet
    columns = {" ".join(name.casefold().split()): place for place, name in enumerate(sheet.header)}
    if "maximum grade" not in columns:
        raise UsageError("--roster has no column Maximum Grade; the assignment has to be graded in points")
    matched = match(results, roster)
    rows = [list(row) for row in sheet.rows]
    locked = []
    for number, result in ((number, one) for number, theirs in matched.rows.items() for one in theirs):
        row = rows[number]
        row += [""] * (len(sheet.header) - len(row))
        place = columns.get("grade can be changed")
        if place is not None and row[place].strip().casefold() == "no":
            locked.append(result)
            continue
        most = row[columns["maximum grade"]].strip()
        row[columns["grade"]] = cell(scaled(result, most, "Maximum Grade", scale=scale))
        if "feedback comments" in columns and result.is_published:
            row[columns["feedback comments"]] = cell(feedback(result))
    content = sheet_bytes(replace(sheet, rows=tuple(map(tuple, rows))))
    return Filled(content, matched.unmatched, matched.without, tuple(locked))


def feedback(result: Result) -> str:
    """Return what the student may read, as HTML on one line; nothing in it is markup but ours."""
    parts = [f"<p>{escape(line)}</p>" for line in result.opening]
    for exercise in result.explained:
        parts.append(f"<h4>{escape(exercise.name)} ({exercise.points:g} / {exercise.max_points:g})</h4>")
        if lines := result.lines(exercise):
            parts.append("<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>")
    return "".join(parts)


def grade_import(results: Sequence[Result]) -> Filled:
    """Return a row for each student and a column for each assignment; empty where there is no Grade."""
    assignments = list(dict.fromkeys(result.grade.assignment for result in results))
    points = {(result.grade.student, result.grade.assignment): result.points for result in results}
    students = list(dict.fromkeys(result.grade.student for result in results))
    rows = [[student, *(points.get((student, name), "") for name in assignments)] for student in students]
    return Filled(sheet_bytes(sheet_of(["username", *assignments], rows)))
