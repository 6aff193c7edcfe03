"""Moodle's worksheet comes back with points and feedback in it and otherwise as it was."""

import csv
import io
from html.parser import HTMLParser

import pytest

from grader.classroom import UsageError
from grader.exports.moodle import feedback, grade_import, worksheet

WORKSHEET = """Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments
Participant 501,First1 Last1,student01@uni.example,Submitted for grading,,9.00,Yes,"Monday, 2 March 2026, 11:05 PM",-,
Participant 502,First2 Last2,student02@uni.example,Submitted for grading,,9.00,Yes,"Monday, 2 March 2026, 11:06 PM",-,
Participant 503,First3 Last3,student03@uni.example,No submission,2.00,9.00,No,-,"Monday, 2 March 2026, 11:06 PM",kept
Participant 509,First9 Last9,student09@uni.example,No submission,,9.00,Yes,-,-,
"""
BLIND = "Identifier,Status,Grade,Maximum Grade,Grade can be changed,Feedback comments\nParticipant 501,x,,9.00,Yes,\n"


def cells(filled):
    return list(csv.reader(io.StringIO(filled.content.decode(), newline="")))


def test_points_and_feedback_are_filled_in_and_nothing_else(results, roster):
    before = list(csv.reader(io.StringIO(WORKSHEET, newline="")))
    filled = worksheet(results(), roster(WORKSHEET))
    after = cells(filled)
    assert [row[4] for row in after[1:]] == ["9", "5", "2.00", ""]
    assert "3 tests stopped with ValueError (line 5)." in after[2][9]
    assert [row[:4] + row[5:9] for row in after] == [row[:4] + row[5:9] for row in before]
    assert [one.grade.student for one in filled.locked] == ["student03"]
    assert [person.name for person in filled.without] == ["First9 Last9"]


def test_a_worksheet_without_names_is_filled_by_the_participants_number(results, roster, grades):
    from dataclasses import replace

    filled = worksheet(results(replace(grades[0], student="moodle_501")), roster(BLIND))
    assert cells(filled)[1][2] == "9"


def test_feedback_is_markup_of_ours_only(results, rejected):
    found = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found.add((tag, tuple(attrs)))

    results()
    for result in results(rejected):
        Tags().feed(feedback(result))
    assert found == {("p", ()), ("h4", ()), ("ul", ()), ("li", ())}
    assert "&lt;script&gt;" in feedback(results(rejected)[0])


@pytest.mark.parametrize(
    ("table", "why"),
    [("student\nstudent01\n", "no grading worksheet"), (WORKSHEET.replace("9.00", "100.00"), "--scale"),
     (WORKSHEET.replace("Maximum Grade", "Scale"), "no column Maximum Grade")],
    ids=["no worksheet", "other maximum", "a scale"],
)  # fmt: skip
def test_what_cannot_be_filled_in_is_one_line(results, roster, table, why):
    with pytest.raises(UsageError, match=why):
        worksheet(results(), roster(table))


def test_the_grade_import_has_a_row_for_each_student(results, rejected):
    results()
    assert cells(grade_import(results(rejected))) == [
        ["username", "canary"], ["'=student04", "0"], ["student01", "9"], ["student02", "5"], ["student03", "0"],
    ]  # fmt: skip
