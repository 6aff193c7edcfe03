"""The same table as nbgrader's own export, from the same grades."""

import csv
import io
import logging
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from grader.course import Amount, LateRule
from grader.exports.nbgrader import COLUMNS, nbgrader
from grader.exports.results import result_of
from grader.policies import Policies

pytestmark = pytest.mark.proof

STUDENTS = "id,first_name,last_name,email\nstudent01,First1,Last1,one@uni.example\nstudent02,First2,Last2,\nstudent09,First9,Last9,\n"
PENALTY = 0.5
DUE = datetime(2026, 11, 30, 14, 59, tzinfo=UTC)
LATE = datetime(2026, 12, 1, 0, 0, 0, 5, timezone(timedelta(hours=9)))


def due_course(course):
    rule = LateRule(Amount(Decimal(str(PENALTY))))
    return replace(course, assignments=(replace(course.assignment("canary"), due=DUE, late=rule),))


@pytest.mark.filterwarnings("ignore")  # of nbgrader and SQLAlchemy
def test_it_is_what_nbgrader_exports(grades, canary_course, roster, tmp_path, monkeypatch):
    from nbgrader.api import Gradebook
    from nbgrader.plugins.export import CsvExportPlugin

    # nbgrader makes its tables by starting alembic from the path.
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    course = due_course(canary_course)
    rule = Policies(course, {}, {})
    ours = [result_of(grade, course, lambda one: rule.settle(one, LATE)) for grade in grades[:2]]
    assert [result.settled.penalty for result in ours] == [PENALTY, PENALTY]
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        gradebook.add_assignment("canary", duedate=DUE.replace(tzinfo=None))
        gradebook.add_notebook("canary", "canary")
        for exercise in ours[0].grade.exercises:
            gradebook.add_grade_cell(exercise.name, "canary", "canary", max_score=exercise.max_points, cell_type="code")
        for line in csv.DictReader(io.StringIO(STUDENTS)):
            gradebook.add_student(line.pop("id"), **{name: value or None for name, value in line.items()})
        for result in ours:
            submission = gradebook.add_submission(
                "canary", result.grade.student, timestamp=LATE.astimezone(UTC).replace(tzinfo=None)
            )
            for exercise in result.grade.exercises:
                found = gradebook.find_grade(exercise.name, "canary", "canary", result.grade.student)
                found.manual_score, found.needs_manual_grade = exercise.points, False
            submission.notebooks[0].late_submission_penalty = PENALTY
            gradebook.db.commit()
        plugin = CsvExportPlugin(log=logging.getLogger("test"))
        plugin.to = str(tmp_path / "grades.csv")
        plugin.export(gradebook)
    assert nbgrader(ours, roster(STUDENTS)).content == (tmp_path / "grades.csv").read_bytes()


def test_without_a_roster_it_is_those_who_have_grades(results):
    rows = list(csv.reader(io.StringIO(nbgrader(results()).content.decode())))
    assert rows[0] == list(COLUMNS)
    assert [row[3] for row in rows[1:]] == ["student01", "student02", "student03"]


def test_a_hostile_name_is_no_formula_and_no_column(results, rejected):
    rows = list(csv.DictReader(io.StringIO(nbgrader(results(rejected)).content.decode())))
    assert [row["student_id"] for row in rows] == ["'=student04"]
