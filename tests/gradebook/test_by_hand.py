"""What a person reads with `grader mark` goes into nbgrader's gradebook as what a person gave there."""

import json

import pytest

from grader.classroom import discover
from grader.classroom.overrides import Override
from grader.course import load_course
from grader.gradebook.book import Book
from grader.grading import Judge
from tests.gradebook.conftest import Course, query

ESSAY = """
# %% [markdown] exercise="essay" points=3 manual=true
# The author's own answer.
"""
GRADES = """
    select submitted_assignment.student_id, auto_score, manual_score, needs_manual_grade from grade
    join base_cell on base_cell.id = grade.cell_id
    join submitted_notebook on submitted_notebook.id = grade.notebook_id
    join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
    where base_cell.name = 'essay' order by 1
"""


@pytest.mark.proof
def test_decisions_are_manual_scores_and_what_is_open_waits_for_a_person(tmp_path, isolation):
    course = Course(tmp_path)
    authored = course.root / "solutions" / "canary" / "canary.py"
    authored.write_text(authored.read_text() + ESSAY)
    course.nbgrader("generate_assignment canary", "db assignment add canary")
    notebook = json.loads((course.root / "assignments" / "canary" / "canary.ipynb").read_text())
    essay = next(one for one in notebook["cells"] if one["metadata"].get("nbgrader", {}).get("grade_id") == "essay")
    assert "own answer" not in essay["source"]
    essay["source"] = "Mine."
    for student in ("student01", "student02"):
        course.hand_in(student, "canary.ipynb", json.dumps(notebook))
    found = load_course(course.root)
    (assignment,) = found.assignments
    decision = Override("student01", "canary", "essay", 2.5, "Well argued.")
    with course.environment(), Judge(isolation, found.limits, diagnose=False) as judge:
        with Book(found, overrides={("student01", "canary", "essay"): decision}) as book:
            for job in discover([course.root / "submitted"], found):
                book.add(job, judge.grade(job.read(assignment), assignment, job.student, 1))
    database = course.root / "gradebook.db"
    assert query(database, GRADES) == [("student01", None, 2.5, 0), ("student02", None, None, 1)]
    assert "Well argued." in {text for (text,) in query(database, "select manual_comment from comment")}
