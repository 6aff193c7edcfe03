"""Canvas's gradebook comes back with our points in it and otherwise as it was."""

import csv
import io

import pytest

from grader.classroom import UsageError
from grader.exports.canvas import canvas

GRADEBOOK = """Student,ID,SIS User ID,SIS Login ID,Section,Quiz (41),Canary (42),Quizzes Current Score,Final Grade
,,,,,Manual Posting,,(read only),(read only)
    Points Possible,,,,,10.0,9.0,(read only),(read only)
"Last1, First1",101,2026001,student01,"A, and B",3.5,,35.0,
"=Last2, First2",102,2026002,student02,A,,4.0,,F
"Last9, First9",109,2026009,student09,A,1,2.0,,
"Student, Test",110,,0f3a,A,,,,
"""


def cells(filled):
    return list(csv.reader(io.StringIO(filled.content.decode(), newline="")))


def test_only_the_cells_of_our_grades_change(results, roster):
    before = list(csv.reader(io.StringIO(GRADEBOOK, newline="")))
    filled = canvas(results(), roster(GRADEBOOK), {})
    changed = [
        (row, column, after)
        for row, (old, new) in enumerate(zip(before, cells(filled), strict=True))
        for column, (cell, after) in enumerate(zip(old, new, strict=True))
        if cell != after
    ]
    assert changed == [(3, 6, "9"), (4, 6, "5")]
    assert filled.content.decode().splitlines()[:3] == GRADEBOOK.splitlines()[:3]


def test_who_is_not_in_the_gradebook_and_who_has_no_grade_is_told(results, roster):
    filled = canvas(results(), roster(GRADEBOOK), {})
    assert [one.grade.student for one in filled.unmatched] == ["student03"]
    assert [person.student for person in filled.without] == ["student09", "0f3a"]


@pytest.mark.parametrize(
    ("header", "columns"),
    [("Canary (42)", {}), ("canary (42)", {}), ("카나리아 (42)", {}), ("HW 1 (42)", {"canary": "HW 1"}),
     ("HW 1 (42)", {"canary": "hw 1 (42)"}), ("canary", {})],
)  # fmt: skip
def test_the_column_is_found_by_name_or_title_or_as_said(results, roster, header, columns):
    filled = canvas(results(), roster(GRADEBOOK.replace("Canary (42)", header)), columns)
    assert cells(filled)[3][6] == "9"


@pytest.mark.parametrize(
    ("table", "columns", "why"),
    [
        (GRADEBOOK.replace("Canary", "Other"), {}, "0 columns of the gradebook are called 'Canary' or"),
        (GRADEBOOK.replace("Quiz (41)", "Canary (41)"), {}, "2 columns"),
        (
            GRADEBOOK.replace("9.0", "100.0"),
            {},
            r"Canary \(42\) counts to 100, the Grade student01/canary to 9; --scale",
        ),
        (GRADEBOOK.replace("9.0", "(read only)"), {}, "points possible are"),
        (GRADEBOOK.replace("Points Possible", "Points"), {}, "no row called Points Possible"),
        ("student\nstudent01\n", {}, "no gradebook of Canvas"),
    ],
    ids=["no column", "two columns", "other points", "no points", "no row", "no gradebook"],
)
def test_what_cannot_be_filled_in_is_one_line(results, roster, table, columns, why):
    with pytest.raises(UsageError, match=why):
        canvas(results(), roster(table.replace(",110,,0f3a", ",,,")), columns)


def test_points_are_converted_when_asked(results, roster):
    filled = canvas(results(), roster(GRADEBOOK.replace("9.0", "100.0")), {}, scale=True)
    assert [row[6] for row in cells(filled)[3:5]] == ["100", "55.56"]


def test_two_grades_for_one_row_are_nobodys(results, roster, grades):
    from dataclasses import replace

    filled = canvas(results(*grades, replace(grades[0], student="2026001")), roster(GRADEBOOK), {})
    assert [one.grade.student for one in filled.unmatched] == ["student03", "2026001", "student01"]
    assert cells(filled)[3][6] == ""
