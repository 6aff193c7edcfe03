"""Paths -> jobs."""

import unicodedata
from dataclasses import replace

import pytest

from grader.classroom import UsageError, discover
from grader.course import Assignment
from grader.submission import Found, Rejection
from tests.conftest import hand_in, hand_in_class


@pytest.fixture
def tree(tmp_path):
    return hand_in_class(tmp_path, dict.fromkeys(("student01", "student02"), "x = 1"))


def names(jobs):
    return [(job.student, job.assignment, job.path.name) for job in jobs]


BOTH = [("student01", "canary", "canary"), ("student02", "canary", "canary")]


def test_a_class_a_student_and_an_assignment_folder_are_understood(tree, canary_course):
    assert names(discover([tree], canary_course)) == BOTH
    assert names(discover([tree / "student01"], canary_course)) == BOTH[:1]
    assert names(discover([tree / "student01" / "canary"], canary_course)) == BOTH[:1]


def test_a_file_of_a_tree_belongs_to_its_student(tree, canary_course):
    jobs = discover([tree / "student02" / "canary" / "canary.py"], canary_course)
    assert names(jobs) == [("student02", "canary", "canary.py")]


def test_a_file_by_itself_is_known_by_its_released_name(tmp_path, canary_course):
    path = tmp_path / "canary.ipynb"
    path.write_text("{}")
    assert names(discover([path], canary_course, student="student05")) == [("student05", "canary", "canary.ipynb")]


def test_a_file_of_another_name_needs_its_assignment(tmp_path, canary_course):
    path = tmp_path / "mine.py"
    path.write_text("x = 1")
    with pytest.raises(UsageError, match="--assignment"):
        discover([path], canary_course)
    assert names(discover([path], canary_course, assignment="can")) == [("mine", "canary", "mine.py")]


def test_only_one_student_can_be_asked_for(tree, canary_course):
    assert names(discover([tree], canary_course, student="student02")) == BOTH[1:]
    with pytest.raises(UsageError, match="nothing to grade of student09"):
        discover([tree], canary_course, student="student09")


def test_the_same_submission_is_graded_once(tree, canary_course):
    assert names(discover([tree, tree / "student01"], canary_course)) == BOTH


def test_other_folders_and_files_are_passed_over(tree, canary_course):
    (tree / "notes.txt").write_text("x")
    (tree / ".hidden").mkdir()
    (tree / "student01" / "other").mkdir()
    assert names(discover([tree], canary_course)) == BOTH


def test_a_link_to_somewhere_is_a_job_that_is_rejected(tree, tmp_path_factory, canary_course):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "canary").mkdir()
    (elsewhere / "canary" / "canary.py").write_text("x = 1")
    (tree / "student03").symlink_to(elsewhere)
    job = discover([tree], canary_course)[-1]
    assert (job.student, job.read(canary_course.assignments[0]).reason) == ("student03", "folder_is_link")


def test_names_are_composed(tmp_path, canary_course):
    folder = tmp_path / unicodedata.normalize("NFD", "학생") / "canary"
    folder.mkdir(parents=True)
    assert discover([tmp_path], canary_course)[0].student == "학생"


@pytest.mark.parametrize("name", ["nothing", "notes.txt"])
def test_what_cannot_be_graded_is_one_clear_line(tree, canary_course, name):
    (tree / "notes.txt").write_text("x")
    with pytest.raises(UsageError) as caught:
        discover([tree / name], canary_course)
    assert "\n" not in str(caught.value)


def test_an_unknown_assignment_lists_those_there_are(tree, canary_course):
    with pytest.raises(UsageError, match="it has: canary"):
        discover([tree], canary_course, assignment="ch09")


@pytest.fixture
def adopted(tmp_path, canary_course):
    """A course in which two notebooks are one assignment of nbgrader's."""
    found = []
    for stem in ("first", "second"):
        folder = tmp_path / "course" / "solutions" / f"ps1_{stem}"
        folder.mkdir(parents=True)
        (folder / f"{stem}.py").write_text("")
        found.append(Assignment(f"ps1_{stem}", canary_course.title, tmp_path / "course", f"ps1/{stem}"))
    return replace(canary_course, assignments=tuple(found))


def test_a_folder_of_nbgraders_holds_a_submission_for_each_of_its_notebooks(tmp_path, adopted):
    folder = tmp_path / "submitted" / "student01" / "ps1"
    folder.mkdir(parents=True)
    (folder / "first.ipynb").write_text("{}")
    first, second = discover([tmp_path / "submitted"], adopted)
    assert [(one.assignment, one.path) for one in (first, second)] == [("ps1_first", folder), ("ps1_second", folder)]
    assert first.find(adopted.assignments[0]) == Found(folder / "first.ipynb", work="first.ipynb")
    # The only notebook of the folder is another one of the same assignment.
    assert second.find(adopted.assignments[1]) == Rejection("no_file", "first.ipynb")


@pytest.mark.parametrize(
    "name", ["overrides.toml", "extensions.toml", "course.toml", "timestamp.txt", "x.json", "A.JSON"]
)
def test_a_folder_whose_name_means_something_else_is_no_students(tree, canary_course, name):
    before = discover([tree], canary_course)
    folder = hand_in(tree, name, "x = 1")
    told = []
    assert discover([tree], canary_course, reserved=told.append) == before
    assert told == [name]
    for path in (folder, folder / "canary.py", folder.parent):
        with pytest.raises(UsageError):
            discover([path], canary_course)


def repository(place, text="x = 1\n", *, at="src/canary.py", mark=".git"):
    """A student's repository as hosts of code have them, with tests and settings beside the work."""
    for name, said in ((at, text), ("tests/test_canary.py", "def test(): pass\n"), (f"{mark}/config", "")):
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(said)
    return place


def test_a_repository_is_one_students_work_called_after_its_assignment_and_user(tmp_path, canary_course):
    one = repository(tmp_path / "canary-student01")
    assert names(discover([one], canary_course)) == [("student01", "canary", "canary-student01")]
    assert names(discover([one], canary_course, student="student07")) == [("student07", "canary", "canary-student01")]
    other = repository(tmp_path / "homework", mark=".github")
    assert names(discover([other], canary_course)) == [("homework", "canary", "homework")]


def test_a_folder_of_repositories_is_a_class_and_one_without_the_work_is_told_so(tmp_path, canary_course):
    above = tmp_path / "week-1-submissions"
    repository(above / "week-1-student01")
    repository(above / "week-1-student02", at="README.md")
    (above / "notes").mkdir()
    jobs = discover([above], canary_course)
    assert names(jobs) == [("student01", "canary", "week-1-student01"), ("student02", "canary", "week-1-student02")]
    found = [job.find(canary_course.assignment("canary")) for job in jobs]
    assert isinstance(found[0], Found)
    assert isinstance(found[1], Rejection)


def test_a_repository_that_is_a_course_or_has_no_work_in_it_is_nobodys(tmp_path, canary_course):
    course = repository(tmp_path / "canary-course")
    (course / "course.toml").write_text("")
    empty = repository(tmp_path / "canary-empty", at="README.md")
    for path in (course, empty):
        with pytest.raises(UsageError, match="nothing to grade"):
            discover([path], canary_course)
