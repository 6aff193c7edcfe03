"""The course this repository carries: references earn everything, stubs nothing, in both formats."""

import pytest

from grader.course.release import released_files
from grader.submission import read_submission
from grader.suite.outcome import Status
from tests.conftest import REPOSITORY, notebook_text

ASSIGNMENTS = sorted(path.parent.name for path in (REPOSITORY / "solutions").glob("*/public_checks.py"))
ACCEPTED = sorted((REPOSITORY / "autograde_tests").glob("*/accepted/*.py"))


@pytest.fixture
def verdicts(course, course_judge, tmp_path):
    """Grade a file's text, and return the points and the status of every test."""

    def verdicts(name, file, data, seed=1):
        path = tmp_path / file
        path.write_bytes(data)
        grade = course_judge.grade(read_submission(path), course.assignment(name), "student01", seed)
        statuses = {(one.name, test.name): test.status for one in grade.exercises for test in one.tests}
        failed = [key for key, status in statuses.items() if status is not Status.PASSED]
        return grade, statuses, failed

    return verdicts


def test_every_assignment_on_disk_is_in_the_course(course):
    assert sorted(one.name for one in course.assignments) == ASSIGNMENTS


def test_every_exercise_has_hidden_tests_and_public_checks(course, course_judge):
    for assignment in course.assignments:
        exercises = {exercise.name for exercise in assignment.exercises}
        assert {test.exercise for test in course_judge.suite(assignment).tests} == exercises
        checks = assignment.public_checks_path.read_text(encoding="utf-8")
        assert [name for name in exercises if f'exercise("{name}")' not in checks] == []


def test_every_exercise_is_explained_in_both_languages(course):
    for assignment in course.assignments:
        cells = assignment.cells
        for number, cell in enumerate(cells):
            if cell.exercise is not None:
                before = [one.language for one in cells[max(0, number - 4) : number] if one.markdown]
                assert {"ko", "en"} <= set(before), cell.exercise


@pytest.mark.parametrize("seed", [1, 20])
@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_the_reference_earns_everything_in_both_formats(course, verdicts, name, seed):
    assignment = course.assignment(name)
    script = assignment.authored_path.read_bytes()
    grade, of_script, failed = verdicts(name, f"{assignment.stem}.py", script, seed)
    assert failed == []
    assert grade.points == grade.max_points == assignment.points
    assert grade.loading == ()
    notebook = notebook_text(*[cell.source for cell in assignment.cells if not cell.markdown]).encode()
    _, of_notebook, _ = verdicts(name, f"{assignment.stem}.ipynb", notebook, seed)
    assert of_notebook == of_script


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_the_untouched_stub_earns_nothing_in_both_formats(course, verdicts, name, language):
    verdicts_of = {}
    for file, data in released_files(course.assignment(name), language).items():
        if not file.startswith("public_checks"):
            grade, verdicts_of[file], _ = verdicts(name, file, data)
            assert grade.points == 0
            assert grade.rejected is None
            assert Status.PASSED not in verdicts_of[file].values()
    one, other = verdicts_of.values()
    assert one == other


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_every_accepted_style_gets_full_marks(verdicts, path):
    for seed in (2, 3):
        grade, _, failed = verdicts(path.parent.parent.name, path.name, path.read_bytes(), seed)
        assert failed == []
        assert grade.loading == ()
