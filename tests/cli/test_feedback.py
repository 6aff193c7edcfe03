"""``grader feedback`` as an instructor types it."""

from functools import partial

import pytest

from grader.classroom import GradeStore, discover
from grader.classroom.dependence import Dependence
from grader.feedback import catalogue
from grader.feedback.hand_back import Form, hand_back
from tests.conftest import CANARY, GOOD, hand_in_class

WRONG = GOOD.replace("return 2 *", "return 4 *")


@pytest.fixture
def grader(typed):
    return partial(typed, CANARY, "feedback")


@pytest.fixture
def graded(tmp_path, canary_judge, canary_course, isolation):
    """A class of three, the last of whom has no grade."""
    hand_in_class(tmp_path / "submitted", {"student01": GOOD, "student02": WRONG, "student03": GOOD})
    store = GradeStore(tmp_path / "grades")
    assignment = canary_course.assignment("canary")
    for job in discover([tmp_path / "submitted"], canary_course)[:2]:
        grade = canary_judge.grade(job.read(assignment), assignment, job.student, 7)
        store.write(Dependence(canary_course, isolation).of(job, 7).stamp(grade), "")
    return tmp_path


@pytest.fixture
def handed(graded, canary_course):
    def handed(form=Form.HTML):
        jobs = discover([graded / "submitted"], canary_course)
        out, store = graded / "feedback", GradeStore(graded / "grades")
        return list(hand_back(jobs, canary_course, store, out, form, catalogue("en")))

    return handed


def test_every_submission_with_a_grade_has_its_page(grader, graded):
    done = grader(graded / "submitted", "--grades", graded / "grades", "--out", graded / "feedback")
    assert done.returncode == 0
    assert done.stdout == f"2 written: {graded / 'feedback'}\n"
    assert done.stderr.count("\n") == 1
    assert "student03 canary" in done.stderr
    files = sorted(path.relative_to(graded / "feedback") for path in graded.glob("feedback/**/*.*"))
    assert [str(path) for path in files] == ["student01/canary.html", "student02/canary.html"]
    page = (graded / "feedback/student02/canary.html").read_text()
    assert '<html lang="en">' in page
    assert "student01" not in page


def test_what_would_not_change_is_not_written_again(handed):
    assert [one.rewritten for one in handed()] == [True, True, False]
    before = [one.path.stat().st_mtime_ns for one in handed() if one.graded]
    again = handed()
    assert not any(one.rewritten for one in again)
    assert [one.path.stat().st_mtime_ns for one in again if one.graded] == before


def test_nothing_is_left_beside_the_pages(handed, graded):
    handed()
    assert not list(graded.glob("feedback/**/.*"))


@pytest.mark.parametrize(("form", "begins"), [(Form.MARKDOWN, "# Canary: "), (Form.TEXT, "Canary: ")])
def test_markdown_and_text_are_files_too(handed, form, begins):
    first, second, _ = handed(form)
    assert first.path.read_text().startswith(begins)
    assert "return 4 * np.asarray(x)" in second.path.read_text()


def test_the_code_of_another_version_is_not_shown_and_this_is_said(grader, graded, handed):
    assert "4</span> * np" in handed()[1].path.read_text()
    (graded / "submitted/student02/canary/canary.py").write_text("# another line\n" + WRONG)
    assert [one.current for one in handed()] == [True, False, False]
    assert "4</span> * np" not in handed()[1].path.read_text()
    done = grader(graded / "submitted", "--grades", graded / "grades", "--out", graded / "feedback")
    assert "changed after grading" in done.stderr


def test_the_language_can_be_chosen(grader, graded):
    done = grader(graded / "submitted", "-s", "student02", "-g", graded / "grades", "-o", graded / "f", "--lang", "ko")
    assert done.returncode == 0
    assert '<html lang="ko">' in (graded / "f/student02/canary.html").read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["."], ["/nowhere", "-g", "g", "-o", "o"], [".", "-g", "/nowhere", "-o", "o"], [".", "-g", ".", "-o", "o", "--format", "x"],
        [".", "-g", ".", "-o", "o", "--lang", "fr"], [".", "-g", ".", "-o", "o", "-a", "nothing"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_usage_error_is_one_clear_line(grader, arguments):
    done = grader(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("grader: ")
    assert done.stderr.count("\n") == 1


def test_a_folder_that_is_a_file_is_one_clear_line(grader, graded):
    (graded / "taken").write_text("")
    done = grader(graded / "submitted", "-g", graded / "grades", "-o", graded / "taken")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "Not a directory" in done.stderr


def test_a_class_without_grades_is_a_usage_error(grader, graded):
    (graded / "empty").mkdir()
    done = grader(graded / "submitted", "-g", graded / "empty", "-o", graded / "f")
    assert done.returncode == 2
    assert "grade them first" in done.stderr


def test_help_teaches(grader):
    done = grader("--help")
    assert "Usage: " in done.stdout
    assert "Exit codes" in done.stdout
