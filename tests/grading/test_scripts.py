"""What tests ask is asked in one message, and nothing but the cost of a Grade depends on it."""

import os
from contextlib import contextmanager
from unittest.mock import Mock

import pytest
from msgspec.structs import replace

from grader.course import load_course
from grader.diagnosis import keeping
from grader.grading import Judge, grade_to_json
from grader.grading.depending import Depending
from grader.grading.no_verdict import NoVerdict
from grader.grading.sandboxes import start_sandbox
from grader.grading.scripts import Scripts
from grader.submission import Cell, Submission
from grader.suite.session import Suite
from tests.conftest import GOOD, patient_canary
from tests.one_worker.drawing import course_of_one_policy

SEED = 5


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return course_of_one_policy(tmp_path_factory.mktemp("scripts") / "course")


@pytest.fixture(scope="module")
def judges(isolation, course):
    with (
        Judge(isolation, course.limits, diagnose=False) as by_script,
        Judge(isolation, course.limits, diagnose=False, one_worker=False) as live,
    ):
        for _ in range(8):  # the fourth has scripts recorded, and from then on answers are remembered
            by_script.grade(Submission("canary.py", (Cell(1, GOOD),), ()), course.assignment("canary"), "s", SEED)
        yield by_script, live


@pytest.fixture
def graded(judges, course):
    def grade(source):
        submission = Submission("canary.py", (Cell(1, source),), ())
        by_script, live = (
            grade_to_json(judge.grade(submission, course.assignment("canary"), "s", SEED)) for judge in judges
        )
        assert by_script == live
        return by_script

    return grade


@pytest.fixture
def run(monkeypatch):
    """Note which tests are run."""
    noted = []
    original = Suite.run

    def running(self, exercise, seed, next_student, only=None, **options):
        noted.append((exercise, only))
        return original(self, exercise, seed, next_student, only, **options)

    monkeypatch.setattr(Suite, "run", running)
    return noted


def recorded(scripts, exercise, sandbox):
    """Return a script, of an exercise that has one."""
    return patiently(scripts.recorded, exercise, sandbox)


def needed(scripts, exercise, sandbox):
    """Return a script of an exercise that has one, as it is kept."""
    return patiently(scripts.needed, exercise, sandbox)


def patiently(ask, exercise, sandbox):
    for _ in range(5):
        if (script := ask(exercise, SEED, sandbox)) is not None:
            return script
        sandbox.disturbances.clear()
    pytest.skip("the host has no time for a recording")


@contextmanager
def scripts_of(assignment, isolation, limits):
    suite = Suite(assignment.suite_path)
    with start_sandbox(isolation, limits, {one.forbids for one in assignment.exercises}, assignment) as sandbox:
        yield Scripts(assignment, suite, limits, Depending(assignment)), sandbox
    suite.close()


def by_script_alone(judges, course, source):
    submission = Submission("canary.py", (Cell(1, source),), ())
    return judges[0].grade(submission, course.assignment("canary"), "s", SEED)


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_answers_that_have_passed_before_are_given_to_no_test_again(judges, course, run):
    grade = by_script_alone(judges, course, GOOD)
    assert grade.points == grade.max_points
    # A function of a test's that a submission calls back cannot be asked ahead.
    assert {exercise for exercise, _ in run} == {"apply"}


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_other_answers_are_given_to_the_tests(judges, course, run):
    grade = by_script_alone(judges, course, GOOD.replace("2 *", "2.0 *"))
    assert grade.points == grade.max_points
    asked = [only for exercise, only in run if exercise == "double"]
    assert asked == [frozenset({"test_an_integer_array_is_doubled"})]


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_wrong_answers_are_given_to_the_tests_once(judges, course, run):
    wrong = GOOD.replace("return 2 * np.asarray(x)", "return None")
    once = by_script_alone(judges, course, wrong)
    assert len({only for exercise, only in run if exercise == "double"}) == 3
    del run[:]
    assert by_script_alone(judges, course, wrong) == once
    assert "double" not in [exercise for exercise, _ in run]


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "grader" / "scripts"


def test_a_script_is_there_for_the_next_station_when_it_first_meets_the_seed(course, isolation, own_cache, monkeypatch):
    (canary,) = course.assignments
    double = canary.exercises[0]
    with scripts_of(canary, isolation, course.limits) as (scripts, sandbox):
        script = needed(scripts, double, sandbox)
    (file,) = own_cache.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    monkeypatch.setattr(Scripts, "recorded", lambda *_: pytest.fail("it is kept"))
    read = Mock(wraps=keeping.kept)
    monkeypatch.setattr("grader.grading.scripts.kept", read)
    with scripts_of(canary, isolation, course.limits) as (scripts, sandbox):
        assert [scripts.of(double, SEED, sandbox) for _ in range(9)] == [script] * 9
        assert read.call_count == 1
        assert scripts.of(double, SEED + 1, sandbox) is None
    more = replace(course.limits, call_seconds=9.0)
    with scripts_of(canary, isolation, more) as (scripts, sandbox):
        assert scripts.of(double, SEED, sandbox) is None


def test_of_scripts_on_disk_the_oldest_make_room(course, isolation, own_cache, monkeypatch):
    monkeypatch.setattr("grader.grading.scripts._MOST_KEPT", 2)
    own_cache.mkdir(parents=True, mode=0o700)
    for number, name in enumerate(("oldest", "old")):
        (own_cache / name).write_bytes(b"")
        os.utime(own_cache / name, (number, number))
    (canary,) = course.assignments
    with scripts_of(canary, isolation, course.limits) as (scripts, sandbox):
        needed(scripts, canary.exercises[0], sandbox)
    assert len(list(own_cache.iterdir())) == 2
    assert not (own_cache / "oldest").exists()


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_what_has_passed_is_given_to_no_test_of_the_next_station(course, isolation, own_cache, run):
    (canary,) = course.assignments
    for _ in range(2):
        with Judge(isolation, course.limits, diagnose=False) as judge:
            for _ in range(8):
                judge.grade(Submission("canary.py", (Cell(1, GOOD),), ()), canary, "s", SEED)
            met = [exercise for exercise, _ in run]
            del run[:]
    assert set(met) == {"apply"}  # a function of a test's that a submission calls back cannot be asked ahead


def test_a_script_that_cannot_be_read_is_recorded_anew(course, isolation, own_cache):
    (canary,) = course.assignments
    double = canary.exercises[0]
    with scripts_of(canary, isolation, course.limits) as (scripts, sandbox):
        script = needed(scripts, double, sandbox)
        (file,) = own_cache.iterdir()
        file.write_bytes(b"\xc1")
        others = Scripts(canary, scripts._suite, course.limits, scripts._depending)
        assert others.of(double, SEED, sandbox) is None
        assert needed(others, double, sandbox) == script
    assert list(own_cache.iterdir()) == [file]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("2 *", "3 *"),
        ("return self.held", "return None"),
        ("return self.held", "raise ValueError('no')"),
        ("return self.held", "return self"),
        ("return self.held", "while True: pass"),
        ("return self.held", "import os; os._exit(1)"),
        ("return self.held", "return np.zeros((1500, 1500))"),
        ("return self.held", "return 'x' * (1 << 22)"),
        ("def take", "def tale"),
        ("return 2 * np.asarray(x)", "print(x); x *= 2; return x"),
        ("return 2 * np.asarray(x)", "return 2 * np.asarray(x) + (np.ndim(x) == 2) * np.random.rand()"),
        ("return 2 * np.asarray(x)", "return 2 * np.asarray(x) + np.random.rand()"),
        ("return 2 * np.asarray(x)", "if np.size(x) == 2: raise ValueError(x)\n    return 3 * np.asarray(x)"),
        ("return 2 * np.asarray(x)", "np.exp(np.float64(1000)); return 3 * np.asarray(x)"),
        ("def put", "def __init__(self, held=None): self.held = held\n    def put"),
        ("def put", "def __init__(self, x): pass\n    def put"),
        ("return self.held", "self.held = [self.held]; return self.held"),
        ("f(double(x))", "f[double(x)]"),
        ("f(double(x))", "f(f(double(x)))"),
    ],
)
def test_what_is_wrong_has_the_grade_that_it_has_without(graded, right, wrong):
    assert right in GOOD
    graded(GOOD.replace(right, wrong))


def test_a_test_whose_questions_depend_on_answers_goes_on_live(isolation, tmp_path):
    folder = patient_canary(tmp_path / "course")
    suite = folder / "autograde_tests" / "canary" / "test_double.py"
    more = (
        "\n\ndef test_twice(student):\n    assert student.double(student.double(np.ones(2))) == close(4 * np.ones(2))\n"
    )
    suite.write_text(suite.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = load_course(folder)
    # Right for what tests ask first, by an answer of another type.
    other = GOOD.replace("2 * np.asarray(x)", "(2 * np.asarray(x)).tolist() if np.size(x) == 2 else 2 * np.asarray(x)")
    with (
        Judge(isolation, course.limits, diagnose=False) as by_script,
        Judge(isolation, course.limits, diagnose=False, one_worker=False) as live,
    ):
        for source in (GOOD, GOOD, GOOD, GOOD, other, GOOD):
            submission = Submission("canary.py", (Cell(1, source),), ())
            assert grade_to_json(by_script.grade(submission, course.assignment("canary"), "s", SEED)) == grade_to_json(
                live.grade(submission, course.assignment("canary"), "s", SEED)
            )


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_what_the_host_was_to_blame_for_is_not_remembered(isolation, tmp_path, monkeypatch):
    folder = patient_canary(tmp_path / "course")
    suite = folder / "autograde_tests" / "canary" / "test_double.py"
    more = """

def test_what_stands_around(student):
    assert student.double(3.0) == close(float(__import__("os").environ["CANARY_EXPECTED"]))
"""
    suite.write_text(suite.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = load_course(folder)
    source = GOOD.replace("return 2 * np.asarray(x)", "return 2 * np.asarray(x) if np.ndim(x) else 2 * x")
    submission, other = (Submission("canary.py", (Cell(1, one),), ()) for one in (GOOD, source))
    monkeypatch.setenv("CANARY_EXPECTED", "6")
    with Judge(isolation, course.limits, diagnose=False) as judge:
        for _ in range(8):
            judge.grade(submission, course.assignment("canary"), "s", SEED)
        monkeypatch.setenv("CANARY_EXPECTED", "six")
        with pytest.raises(NoVerdict):
            judge.grade(other, course.assignment("canary"), "s", SEED)
        monkeypatch.setenv("CANARY_EXPECTED", "6")
        grade = judge.grade(other, course.assignment("canary"), "s", SEED)
    assert grade.points == grade.max_points


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_tests_that_share_fixtures_are_not_sent_ahead(isolation, tmp_path):
    folder = patient_canary(tmp_path / "course")
    suite = folder / "autograde_tests" / "canary" / "test_box.py"
    more = (
        "\n\n@pytest.fixture\ndef box(student):\n    return student.Box()\n\n\ndef test_shared(box):\n    box.put(1)\n"
    )
    suite.write_text(suite.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = load_course(folder)
    assignment = course.assignment("canary")
    exercises = {one.name: one for one in assignment.exercises}
    with scripts_of(assignment, isolation, course.limits) as (scripts, sandbox):
        assert scripts.recorded(exercises["Box"], SEED, sandbox) is None
        double = recorded(scripts, exercises["double"], sandbox)
        assert None not in double.requests.values()


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_questions_that_are_made_of_answers_are_not_sent_ahead(isolation, tmp_path):
    folder = patient_canary(tmp_path / "course")
    suite = folder / "autograde_tests" / "canary" / "test_double.py"
    more = """

def test_twice(student, rng):
    assert student.double(student.double(rng.normal(size=2))).shape == close((2,))


def test_less(student, rng):
    x = rng.normal(size=2)
    assert student.double(student.double(x) - x) == close(2 * x)


def test_whole_numbers(student):
    assert student.double(student.double(np.arange(3))).shape == close((3,))


def test_first(student):
    assert student.double(np.array([0.1, 0.3, 0.7])) == close(np.array([0.2, 0.6, 1.4]))


def test_what_the_first_is_answered(student):
    assert student.double(np.array([0.2, 0.6, 1.4])) == close(np.array([0.4, 1.2, 2.8]))


def test_zeros(student):
    assert student.double(np.zeros(5)) == close(np.zeros(5))


def test_zeros_again(student):
    assert student.double(np.eye(5)) == close(2 * np.eye(5))


def test_a_number(student):
    assert student.double(0.9) == close(1.8)


def test_what_the_number_is_answered(student):
    assert student.double(np.array([1.8])) == close(np.array([3.6]))
"""
    suite.write_text(suite.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = load_course(folder)
    assignment = course.assignment("canary")
    with scripts_of(assignment, isolation, course.limits) as (scripts, sandbox):
        script = recorded(scripts, assignment.exercises[0], sandbox)
    assert [name for name, asked in script.requests.items() if asked is None] == [
        "test_twice", "test_less", "test_whole_numbers", "test_what_the_first_is_answered",
        "test_what_the_number_is_answered",
    ]  # fmt: skip


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_nothing_is_sent_ahead_behind_an_answer_that_is_not_looked_into(isolation, course, monkeypatch):
    assignment = course.assignment("canary")
    unseen = iter([True, False, True])
    monkeypatch.setattr("grader.grading.scripts.is_seen_through", lambda _: next(unseen))
    with scripts_of(assignment, isolation, course.limits) as (scripts, sandbox):
        script = recorded(scripts, assignment.exercises[0], sandbox)
    assert [asked is None for asked in script.requests.values()] == [False, True, True]


@pytest.mark.proof  # on a busy machine scripts are not worth their while
def test_what_a_test_asks_around_its_questions_does_not_depend_on_the_tests_before_it(isolation, tmp_path):
    folder = patient_canary(tmp_path / "course")
    suite = folder / "autograde_tests" / "canary" / "test_double.py"
    more = """
import random
import tempfile
from pathlib import Path


def test_a_file(student):
    Path("in.txt").write_text("3")
    assert student.run("lambda: open('in.txt').read()") == "3"
    assert student.double(3.0) == close(6.0)


def test_another_file(student):
    Path("more.txt").write_text("4")
    assert student.run("lambda: __import__('os').path.exists('in.txt')") is False
    assert student.double(4.0) == close(8.0)


def test_a_number_after_them(student):
    assert student.double(5.0) == close(10.0)


def test_a_folder(student):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "in.txt").write_text("6")
        assert student.run("lambda path: open(path).read()", folder + "/in.txt") == "6"


def test_another_folder(student):
    with tempfile.TemporaryDirectory() as folder:
        assert student.run("lambda path: __import__('os').listdir(path)", folder) == []


def test_a_seed(student):
    random.seed(3)
    assert student.run("lambda: __import__('random').random()") == close(random.Random(3).random())


def test_another_seed(student):
    random.seed(4)
    assert student.run("lambda: __import__('random').random()") == close(random.Random(4).random())
"""
    suite.write_text(suite.read_text(encoding="utf-8") + more, encoding="utf-8")
    course = load_course(folder)
    assignment = course.assignment("canary")
    with scripts_of(assignment, isolation, course.limits) as (scripts, sandbox):
        script = recorded(scripts, assignment.exercises[0], sandbox)
        assert scripts.depending_on_more(assignment.exercises[0], SEED, sandbox) == []
    # Folders have numbers, which depend on those before them.
    assert {name for name, asked in script.requests.items() if asked is None} == {
        "test_a_folder", "test_another_folder",
    }  # fmt: skip
