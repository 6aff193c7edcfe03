"""One worker for all exercises of a submission gives the Grade that a worker for each gives, whatever the code keeps."""

from dataclasses import replace

import msgspec
import pytest

from grader.course import load_course
from grader.grading import Judge, grade_to_json
from grader.grading.following import Following
from grader.grading.kept import Kept
from grader.remote.endings import SomethingLeft
from tests.conftest import patient_canary
from tests.one_worker.drawing import WAYS, course_of_one_policy, submission

SOME = ("a global number", "a class taken for an object", "a function of NumPy's by another name", "random numbers")


@pytest.fixture(scope="module")
def graded(isolation, tmp_path_factory):
    """Grade in one worker, and on request in a worker for each exercise."""
    course = course_of_one_policy(tmp_path_factory.mktemp("one_worker") / "course", patient=True)
    with (
        Judge(isolation, course.limits, diagnose=False) as together,
        Judge(isolation, course.limits, diagnose=False, one_worker=False) as apart,
    ):

        def grade(*what, one_worker=True):
            judge = together if one_worker else apart
            return judge.grade(submission(*what), course.assignment("canary"), "student01", 7)

        yield grade


@pytest.fixture
def served(monkeypatch):
    """Note for each exercise whether a worker was taken that had served another."""
    noted = []
    take, all_pass = Kept.take, Following.all_pass

    def taking(self, exercise, **how):
        loading = take(self, exercise, **how)
        noted.append(loading is not None)
        return loading

    def passing(self, *what, **how):
        try:
            return all_pass(self, *what, **how)
        except SomethingLeft:
            noted[-1] = False
            raise

    monkeypatch.setattr(Kept, "take", taking)
    monkeypatch.setattr(Following, "all_pass", passing)
    return noted


def both_ways(graded, way):
    what = WAYS[way], "right", "if noted", "unless noted"
    return [grade_to_json(graded(*what, one_worker=one_worker)) for one_worker in (True, False)]


@pytest.mark.parametrize("way", SOME)
def test_what_one_exercise_leaves_behind_no_other_meets(graded, way):
    together, apart = both_ways(graded, way)
    assert together == apart


@pytest.mark.proof
@pytest.mark.parametrize("way", [way for way in WAYS if way not in SOME])
def test_no_way_to_leave_something_behind_is_one(graded, way):
    together, apart = both_ways(graded, way)
    assert together == apart


def test_code_that_leaves_nothing_has_one_worker(graded, served):
    graded(WAYS["nothing"], "right", "right", "right")
    assert served == [False, True, True]


def test_exercises_that_forbid_packages_share_a_worker_with_those_that_do_not(isolation, served, tmp_path):
    course = load_course(patient_canary(tmp_path / "course"))
    canary = course.assignment("canary")
    assert len({one.forbids for one in canary.exercises}) > 1
    with Judge(isolation, course.limits, diagnose=False) as judge:
        grade = judge.grade(submission(WAYS["nothing"], "right", "right", "right"), canary, "student01", 7)
    assert grade.points == grade.max_points
    assert served == [False, True, True]


def test_code_that_imports_what_is_forbidden_has_a_worker_for_each_exercise(isolation, served, tmp_path):
    course = load_course(patient_canary(tmp_path / "course"))
    way = WAYS["nothing"]._replace(above="try:\n    import scipy\nexcept Exception:\n    scipy = None")
    with Judge(isolation, course.limits, diagnose=False) as judge:
        judge.grade(submission(way, "right", "right", "right"), course.assignment("canary"), "student01", 7)
    assert not any(served)


def test_what_fails_is_judged_by_a_worker_of_its_own_and_the_next_exercise_goes_on(graded, served):
    grade = graded(WAYS["nothing"], "right", "wrong", "right")
    assert [grade.is_full for grade in grade.exercises] == [True, False, True]
    assert served == [False, True, True]


@pytest.mark.parametrize("way", ["a list in a class", "setattr"])
def test_what_is_changed_or_cannot_be_seen_has_a_worker_for_each_exercise(graded, served, way):
    graded(WAYS[way], "right", "right", "right")
    assert served[:2] == [False, False]


def test_a_call_that_did_not_end_is_not_asked_by_script_again_where_another_worker_was_kept(
    isolation, served, monkeypatch, tmp_path
):
    course = course_of_one_policy(tmp_path / "course")
    monkeypatch.setattr("grader.grading.scripts._WORTH", 0)
    monkeypatch.setattr(Following, "outcomes", lambda *_: pytest.fail("it would not end another time"))
    made = submission(WAYS["a list in a class"], "right", "right", "right")
    (cell,) = made.cells
    endless = replace(made, cells=(replace(cell, source=cell.source.replace("return self.held", "while True: pass")),))
    with Judge(isolation, msgspec.structs.replace(course.limits, call_seconds=0.3), diagnose=False) as judge:
        grade = judge.grade(endless, course.assignment("canary"), "student01", 7)
    assert [grade.is_full for grade in grade.exercises] == [True, False, True]
    assert served[:2] == [False, False]


@pytest.mark.parametrize("way", ["a global list", "random numbers"])
def test_what_is_left_alone_does_no_harm(graded, served, way):
    graded(WAYS[way]._replace(note="pass"), "right", "right", "right")
    assert served == [False, True, True]


@pytest.mark.proof
def test_a_recursion_that_takes_as_long_as_a_call_may_is_judged_alike_where_there_is_time(graded):
    way = WAYS["the room in a set"], "endless", "right", "right"
    together, apart = (grade_to_json(graded(*way, one_worker=one_worker)) for one_worker in (True, False))
    assert together == apart
    assert b"RecursionError" in together
    assert b"timeout" not in together
