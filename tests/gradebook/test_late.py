"""The formgrader takes off what everything else does."""

from datetime import UTC, datetime

import pytest
from traitlets.config import LoggingConfigurable

from grader.classroom import discover
from grader.course import load_course
from grader.gradebook.book import Book
from grader.gradebook.late import LatePolicy
from grader.policies import read_policies
from tests.gradebook.conftest import HALF, query, released, solved

pytestmark = pytest.mark.proof

RULE = '[late]\nper_day = "7 %"\ngrace = "1 hour"\nuntil = "4 days"\n\n'
DUE = "due = 2026-11-02T00:00:00Z\n"
EXTENSION = '[[extension]]\nstudent = "student03"\nassignment = "canary"\ndays = 1\nreason = "Was ill."\n'
HANDED_IN = {
    "student01": datetime(2026, 11, 1, 12, tzinfo=UTC),
    "student02": datetime(2026, 11, 3, 12, tzinfo=UTC),
    "student03": datetime(2026, 11, 3, 12, tzinfo=UTC),
    "student04": datetime(2026, 11, 2, 0, 59, tzinfo=UTC),
    "student05": datetime(2026, 11, 6, 0, 0, 1, tzinfo=UTC),
}
PENALTIES = "select student_id, late_submission_penalty from submitted_notebook \
join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id"


@pytest.fixture(scope="module")
def late_course(course):
    settings = course.root / "course.toml"
    settings.write_text(settings.read_text().replace("[title]", RULE + "[title]") + DUE)
    (course.root / "extensions.toml").write_text(EXTENSION)
    for student, time in HANDED_IN.items():
        course.hand_in(student, "canary.ipynb", solved(released(course.root), HALF), f"{time:%Y-%m-%d %H:%M:%S} UTC")
    return course


def penalties(database):
    return {student: penalty or 0.0 for student, penalty in query(database, PENALTIES)}


@pytest.mark.proof
def test_both_ways_into_the_gradebook_take_off_what_is_settled(late_course, canary_judge):
    found = load_course(late_course.root)
    (assignment,) = found.assignments
    policies, settled = read_policies(found), {}
    copy = late_course.root / "copy.db"
    copy.write_bytes((late_course.root / "gradebook.db").read_bytes())
    with late_course.environment(), Book(found, f"sqlite:///{copy}") as book:
        for job in discover([late_course.root / "submitted"], found):
            grade = canary_judge.grade(job.read(assignment), assignment, job.student, 7)
            settled[job.student] = policies.settle(grade, HANDED_IN[job.student]).penalty
            book.add(job, grade)
    assert settled == {"student01": 0.0, "student02": 0.7, "student03": 0.35, "student04": 0.0, "student05": 5.0}
    assert penalties(copy) == settled
    late_course.nbgrader("autograde canary --force")
    assert penalties(late_course.root / "gradebook.db") == settled


class Step(LoggingConfigurable):
    """nbgrader's step, as far as a plugin asks it."""

    def __init__(self, assignment_id, notebook_id):
        super().__init__()
        self.assignment_id, self.notebook_id = assignment_id, notebook_id


def test_an_assignment_that_the_course_does_not_have_costs_nothing(late_course):
    plugin = LatePolicy(parent=Step("another", "canary"), course_root=str(late_course.root))
    assert plugin.late_submission_penalty("student02", 5.0, 3600 * 30) is None


def test_another_notebook_of_the_same_assignment_is_late_by_the_same_rule(late_course):
    plugin = LatePolicy(parent=Step("canary", "essay"), course_root=str(late_course.root))
    assert plugin.late_submission_penalty("student02", 10.0, 3600 * 30) == 1.4


def test_a_course_without_a_rule_takes_nothing_off(canary_course):
    plugin = LatePolicy(parent=Step("canary", "canary"), course_root=str(canary_course.root))
    assert plugin.late_submission_penalty("student02", 5.0, 3600 * 30) is None
