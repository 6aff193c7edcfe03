"""`nbgrader autograde` with our line in its configuration."""

import json

import pytest

from grader.course.release import released_files
from tests.gradebook.conftest import hand_in_a_class, query

pytestmark = pytest.mark.proof

FULL = {"Box_check": 3.0, "apply_check": 2.0, "double_check": 4.0}
NOTHING = dict.fromkeys(FULL, 0.0)


@pytest.fixture(scope="module")
def graded(course):
    """Return a course whose class went through nbgrader's own command, and the log."""
    hand_in_a_class(course)
    return course, course.nbgrader("autograde canary")


def autograded(course, student):
    return json.loads((course.root / "autograded" / student / "canary" / "canary.ipynb").read_text())


def outputs(notebook, grade_id):
    (cell,) = [one for one in notebook["cells"] if one["metadata"].get("nbgrader", {}).get("grade_id") == grade_id]
    return cell["outputs"]


def test_a_released_assignment_is_what_we_release(course, canary_course):
    theirs = {path.name: path.read_bytes() for path in (course.root / "assignments" / "canary").iterdir()}
    assert theirs == released_files(canary_course.assignments[0], "en")
    assert b"SECRET-REFERENCE-LINE" not in b"".join(theirs.values())


def test_every_submission_ends_in_a_score(graded):
    course, _ = graded
    assert course.scores() == {
        "student01": FULL,
        "student02": {"Box_check": 1.0, "apply_check": 0.0, "double_check": 4.0},
        "student03": NOTHING,
        "student04": FULL,
        "student05": NOTHING,
        "student06": FULL,
        "student07": NOTHING,
        "student08": NOTHING,
        "student09": NOTHING,
        "student10": NOTHING,
        "student11": FULL,
    }


def test_a_cell_of_tests_shows_its_score_and_the_explanation(graded):
    course, _ = graded
    explained, score = outputs(autograded(course, "student02"), "apply_check")
    assert score["data"]["text/plain"] == ["0.0"]
    assert "apply (0 / 2)" in "".join(explained["data"]["text/html"])
    assert "apply (0 / 2)" in "".join(explained["data"]["text/plain"])


def test_partial_credit_is_in_the_cell(graded):
    course, _ = graded
    assert outputs(autograded(course, "student02"), "Box_check")[1]["data"]["text/plain"] == ["1.0"]


def test_a_rejected_submission_says_why_in_its_notebook(graded):
    course, _ = graded
    notebook = autograded(course, "student05")
    assert "not a readable notebook" in "".join(notebook["cells"][0]["source"])
    assert "not a readable notebook" in "".join(outputs(notebook, "apply_check")[0]["data"]["text/html"])


def test_a_script_is_shown_as_it_was_handed_in(graded):
    course, _ = graded
    sources = ["".join(cell["source"]) for cell in autograded(course, "student04")["cells"]]
    assert "Handed in as canary.py" in sources[0]
    assert any("def double" in source for source in sources)


def test_the_late_penalty_is_nbgraders(graded):
    log = graded[1]
    assert "student02" in log
    assert "seconds late" in log


def test_metadata_and_outputs_of_a_submission_count_for_nothing(graded):
    course, _ = graded
    notebook = autograded(course, "student07")
    metadata = [cell["metadata"]["nbgrader"] for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    assert {one["points"] for one in metadata if one["grade"]} == {4.0, 3.0, 2.0}
    assert {one["schema_version"] for one in metadata} == {3}
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"


def test_nothing_that_was_handed_in_lies_beside_the_autograded_notebook(graded):
    course, _ = graded
    names = {path.name for path in (course.root / "autograded").rglob("*") if path.is_file()}
    assert names == {"canary.ipynb", "timestamp.txt"}


def test_what_is_not_newer_is_not_graded_again(graded):
    course, _ = graded
    assert "Judged" not in course.nbgrader("autograde canary")
    course.hand_in("student01", "timestamp.txt", "2027-01-01 12:00:00 UTC")
    assert course.nbgrader("autograde canary").count("Judged") == 1


def test_what_a_person_gave_survives(graded):
    course, _ = graded
    database = course.root / "gradebook.db"
    query(database, "update grade set manual_score = 1.25 where id = (select min(id) from grade)")
    query(database, "update comment set manual_comment = 'see me' where id = (select min(id) from comment)")
    student = query(
        database,
        "select student_id from submitted_assignment where id = (select assignment_id from "
        "submitted_notebook where id = (select notebook_id from grade where manual_score is not null))",
    )[0][0]
    course.nbgrader(f"autograde canary --force --student={student}")
    kept = query(database, "select manual_score, needs_manual_grade from grade where manual_score is not null")
    assert kept == [(1.25, 1)]
    assert query(database, "select manual_comment from comment where manual_comment is not null") == [("see me",)]


def test_feedback_holds_the_explanation_and_no_hidden_test(graded):
    course, _ = graded
    course.nbgrader("generate_feedback canary")
    page = (course.root / "feedback" / "student02" / "canary" / "canary.html").read_text()
    assert "apply (0 / 2)" in page
    assert "test_apply" not in page
    assert "SECRET" not in page


def test_an_assignment_without_hidden_suites_is_refused(graded):
    course, _ = graded
    log = course.nbgrader("autograde other", code=1)
    assert "no hidden suites for 'other'; it has: canary" in log


def test_an_assignment_that_was_never_generated_is_told_once(graded):
    course, _ = graded
    log = course.nbgrader(f"autograde canary --db=sqlite:///{course.root}/empty.db", code=1)
    assert "run `nbgrader generate_assignment canary`" in log
    assert "Traceback" not in log
