"""A new course works at once."""

import pytest

from grader.authoring import examples, start_course, starting
from grader.course import CourseError, load_course
from grader.course.release import stale_files
from grader.grading import Judge
from grader.submission import read_submission
from grader.verification.verify import verify
from tests.conftest import REPOSITORY

NEEDS = {"pandas": ["pandas"], "plots": ["pandas", "matplotlib"]}


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    folder = tmp_path_factory.mktemp("started") / "numerics"
    start_course(folder, name='Numerics "1"', language="en")
    return load_course(folder)


def test_it_has_one_exercise_in_two_languages_and_is_released(started):
    (assignment,) = started.assignments
    assert started.title.in_("ko") == started.title.in_("en") == started.name == 'Numerics "1"'
    assert [one.name for one in assignment.exercises] == ["moving_average"]
    assert {cell.language for cell in assignment.cells if cell.markdown} == {"ko", "en"}
    assert stale_files(started.assignments, "en") == []
    assert stale_files(started.assignments, "ko") != []
    assert (started.root / "README.md").read_text().startswith('# Numerics "1"\n')
    assert "gradebook.db" in (started.root / ".gitignore").read_text()


def test_its_suite_holds_what_its_bar_asks_for(started, isolation):
    proof = verify(started, started.assignments[0], isolation, jobs=1, seeds=1)
    assert proof.problems == ()
    assert proof.exercises[0].misconceptions == 2
    assert proof.exercises[0].accepted == 1


def test_the_reference_gets_full_marks_and_a_known_mistake_is_named(started, isolation, tmp_path):
    (assignment,) = started.assignments
    wrong = assignment.suite_path / "misconceptions/moving_average/last_window_left_out.py"
    (tmp_path / "first_steps.py").write_text(wrong.read_text())
    with Judge(isolation, started.limits) as judge:
        right = judge.grade(read_submission(assignment.authored_path), assignment, "student01", 1)
        named = judge.grade(read_submission(tmp_path / "first_steps.py"), assignment, "student02", 1)
    assert right.points == right.max_points == 5.0
    assert [one.name for one in named.exercises[0].findings] == ["last_window_left_out"]


@pytest.mark.proof
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("example", examples())
def test_every_example_is_a_course_that_works(tmp_path, isolation, example, language):
    for package in NEEDS.get(example, ()):
        pytest.importorskip(package)
    start_course(tmp_path / "new", language=language, example=example)
    course = load_course(tmp_path / "new")
    for assignment in course.assignments:
        proof = verify(course, assignment, isolation, jobs=1, seeds=1)
        assert proof.problems == ()
        assert f"solutions/{course.assignments[0].name}/" in (course.root / "README.md").read_text()


def test_an_example_that_does_not_exist_is_one_line_that_names_those_that_do(tmp_path):
    with pytest.raises(CourseError, match=r"there is no example 'cooking'; there are: .*numpy") as caught:
        start_course(tmp_path / "new", example="cooking")
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "new").exists()


def test_nbgrader_is_told_to_judge_by_the_course(started):
    assert (started.root / "nbgrader_config.py").read_text() == (
        "# nbgrader judges by the hidden suites of this course: see docs of `grader`.\n"
        "from grader.gradebook import configure\n\nconfigure(get_config())  # noqa: F821\n"
    )


def test_korean_is_the_language_of_a_korean_course(tmp_path):
    (tmp_path / "empty").mkdir()
    made = start_course(tmp_path / "empty", language="ko")
    assert "다음 순서" in (tmp_path / "empty/README.md").read_text()
    assert load_course(tmp_path / "empty").title.in_("ko") == "empty"
    assert made == sorted(path for path in (tmp_path / "empty").rglob("*") if path.is_file())
    notebook = tmp_path / "empty/assignments/week01_first_steps/first_steps.ipynb"
    assert "이동 평균" in notebook.read_text()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("mine")
    for target in (tmp_path, tmp_path / "mine", tmp_path / "mine" / "below"):
        with pytest.raises(CourseError):
            start_course(target)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("existed", [True, False])
@pytest.mark.parametrize("problem", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_nothing_half_made_stays(tmp_path, monkeypatch, existed, problem):
    target = tmp_path / "new"
    if existed:
        target.mkdir()

    def fail(*_):
        raise problem

    monkeypatch.setattr(starting, "write_release", fail)
    with pytest.raises((KeyboardInterrupt, CourseError)):
        start_course(target)
    assert target.exists() == existed
    assert not existed or not any(target.iterdir())


@pytest.mark.parametrize(
    ("example", "course", "assignment"),
    [
        ("physics", "physics", "week01_oscillator"),
        ("classes", "cs1", "week01_classes"),
        ("programs", "cs1", "week02_programs"),
        ("pandas", "data_science", "week01_tables"),
        ("plots", "data_science", "week02_plots"),
    ],
)
def test_an_example_is_what_the_course_to_look_at_holds(example, course, assignment):
    for part in ("solutions", "autograde_tests"):
        shown = REPOSITORY / "examples" / "courses" / course / part / assignment
        kept = starting.TEMPLATES / example / part / assignment
        assert {path.name.removesuffix(".template"): path.read_bytes() for path in kept.iterdir()} == {
            path.name: path.read_bytes() for path in shown.iterdir() if path.is_file()
        }
