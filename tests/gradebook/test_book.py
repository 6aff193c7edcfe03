"""`grader grade --gradebook`: the same rows and the same notebooks, many at a time."""

import filecmp

import pytest

from grader.classroom import discover
from grader.course import load_course
from grader.course.variants import seed_for
from grader.gradebook.book import Book, GradebookError
from tests.gradebook.conftest import hand_in_a_class, query

pytestmark = pytest.mark.proof

TABLES = {
    "assignment": "select name, course_id, duedate from assignment",
    "notebook": "select notebook.name, kernelspec from notebook",
    "base_cell": "select name, type from base_cell",
    "grade_cells": "select name, max_score, cell_type from grade_cells join base_cell using (id)",
    "solution_cells": "select name from solution_cells join base_cell using (id)",
    "source_cell": "select name, cell_type, source, checksum, locked from source_cell",
    "student": "select id, first_name, last_name, email from student",
    "submitted_assignment": "select student_id, name, timestamp, extension from submitted_assignment "
    "join assignment on assignment.id = assignment_id",
    "submitted_notebook": "select student_id, notebook.name, flagged, late_submission_penalty from submitted_notebook "
    "join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id "
    "join notebook on notebook.id = notebook_id",
    "grade": "select student_id, base_cell.name, auto_score, manual_score, extra_credit, needs_manual_grade from grade "
    "join base_cell on base_cell.id = cell_id join submitted_notebook on submitted_notebook.id = grade.notebook_id "
    "join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id",
    "comment": "select student_id, base_cell.name, auto_comment, manual_comment from comment "
    "join base_cell on base_cell.id = cell_id join submitted_notebook on submitted_notebook.id = comment.notebook_id "
    "join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id",
}


def rows(database):
    """Return what a gradebook says, without the random ids that its rows hang together by."""
    return {name: sorted(query(database, text), key=repr) for name, text in TABLES.items()}


def same_files(one, other):
    compared = filecmp.dircmp(one, other, ignore=[])
    assert [compared.left_only, compared.right_only, compared.diff_files] == [[], [], []]
    for name in compared.common_dirs:
        same_files(one / name, other / name)


@pytest.fixture(scope="module")
def graded(course, canary_judge):
    """Return a course in which the best of several attempts counts, and the grades of its class."""
    with (course.root / "course.toml").open("a") as settings:
        settings.write('attempts = "best"\n')
    with (course.root / "nbgrader_config.py").open("a") as config:
        config.write("\nget_config().LateSubmissionPlugin.penalty_method = 'zero'\n")
    hand_in_a_class(course)
    found = load_course(course.root)
    (assignment,) = found.assignments
    jobs = discover([course.root / "submitted"], found)
    seeds = {job: seed_for(found, job.assignment, job.student) for job in jobs}
    return course, [
        (job, canary_judge.grade(job.read(assignment), assignment, job.student, seeds[job])) for job in jobs
    ]


@pytest.fixture
def save(graded):
    """Save the grades in a database beside the course, and return it."""
    course, grades = graded

    def save(name, how_many=None):
        database = course.root / name
        if not database.exists() and name != "fresh.db":
            database.write_bytes((course.root / "gradebook.db").read_bytes())
        with course.environment(), Book(load_course(course.root), f"sqlite:///{database}") as book:
            for job, grade in grades[:how_many]:
                book.add(job, grade)
        return database

    return save


def test_the_gradebook_is_the_one_that_autograde_makes(graded, save):
    course, _ = graded
    (course.root / "plugin.db").write_bytes((course.root / "gradebook.db").read_bytes())
    course.nbgrader(f"autograde canary --db=sqlite:///{course.root}/plugin.db")
    (course.root / "autograded").rename(course.root / "by_plugin")
    ours = save("ours.db")
    assert rows(ours) == rows(course.root / "plugin.db")
    same_files(course.root / "autograded", course.root / "by_plugin")
    assert query(ours, "select count(*) from submitted_notebook where late_submission_penalty > 0") == [(1,)]


def test_an_assignment_that_the_gradebook_does_not_know_is_added_as_nbgrader_adds_it(graded, save):
    fresh, known = rows(save("fresh.db", 1)), rows(graded[0].root / "gradebook.db")
    for table in ("notebook", "base_cell", "grade_cells", "solution_cells", "source_cell"):
        assert fresh[table] == known[table]


def test_saving_twice_changes_nothing_and_keeps_what_a_person_gave(save):
    database = save("twice.db")
    first = rows(database)
    query(database, "update grade set manual_score = 1.25, needs_manual_grade = 0 where auto_score = 2.0")
    second = rows(save("twice.db"))
    by_hand = [(row[2], row[5]) for row in second["grade"] if row[3] == 1.25]
    assert by_hand == [(2.0, 1) for row in first["grade"] if row[2] == 2.0]
    assert {**second, "grade": []} == {**first, "grade": []}


def test_the_command_grades_and_saves_the_last_attempt_whichever_counts(graded):
    course, _ = graded
    database = course.root / "command.db"
    database.write_bytes((course.root / "gradebook.db").read_bytes())
    said = course.grader("grade", "submitted/student02", "--db", f"sqlite:///{database}", "--lang", "en").stdout
    assert "9 of 9 points" in said
    assert "Attempt 1 of 2 counts" in said
    assert course.scores(database) == {"student02": {"Box_check": 1.0, "apply_check": 0.0, "double_check": 4.0}}


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////proc/none/x.db", "cannot be written: "),
        ("postgresql+pg8000://u:secret@h/x", "needs the package pg8000"),
    ],
)
def test_a_database_that_cannot_be_had_is_one_line_without_its_password(graded, url, said):
    course, grades = graded
    with course.environment(), pytest.raises(GradebookError, match=said) as caught:
        with Book(load_course(course.root), url) as book:
            book.add(*grades[0])
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)
