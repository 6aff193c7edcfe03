"""Plain tables: whole, in order, and with nothing that a spreadsheet would compute."""

import csv
import io

import pytest

from grader.exports.plain import Rows, plain


def cells(filled):
    return list(csv.reader(io.StringIO(filled.content.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_submission(results):
    table = cells(plain(results(), exercises=True))
    assert table[0] == [
        "student",
        "assignment",
        "points",
        "max_points",
        "canary.double",
        "canary.Box",
        "canary.apply",
        "remarks",
    ]
    assert table[1] == ["student01", "canary", "9", "9", "4", "3", "2", ""]
    assert table[3][:4] == ["student03", "canary", "0", "9"]
    assert "ZeroDivisionError" in table[3][-1]


def test_a_row_for_each_student_also_for_who_has_no_grade(results, roster):
    filled = plain(results(), roster("student,name\nstudent01,First1\nstudent09,=First9\n"), rows=Rows.STUDENT)
    assert cells(filled) == [
        ["student", "name", "canary", "total"],
        ["student01", "First1", "9", "9"], ["student02", "", "5", "5"], ["student03", "", "0", "0"],
        ["student09", "'=First9", "", ""],
    ]  # fmt: skip
    assert [one.grade.student for one in filled.unmatched] == ["student02", "student03"]


@pytest.mark.parametrize("rows", Rows)
def test_no_cell_is_a_formula_or_steers_a_terminal(results, rejected, rows):
    text = plain(results(rejected), rows=rows).content.decode("utf-8-sig")
    assert "\x1b" not in text
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@pytest.mark.parametrize("bom", [True, False])
def test_excel_is_told_the_encoding_unless_not_wanted(results, bom):
    assert plain(results(), bom=bom).content.startswith(b"\xef\xbb\xbf") is bom
