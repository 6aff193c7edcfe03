"""The reference stands in from a worker of its own: what ends that is the submission's doing, or nobody's."""

import os
import signal

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.grading.lender import Lender, _Late
from grader.submission import Cell, Submission
from grader.suite.outcome import Cause
from tests.conftest import GOOD, patient_canary, points

WRONG = GOOD.replace("2 * np", "3 * np")
HOSTILE = WRONG.replace("return f(double(x))", "return f(double(np.zeros(200)))")


@pytest.fixture
def judged(isolation, tmp_path):
    """Grade a submission in a canary course whose reference does something to large arrays."""

    def judged(source, does="pass"):
        folder = patient_canary(tmp_path / "course")
        path = folder / "solutions" / "canary" / "canary.py"
        text = path.read_text().replace(
            "    return 2.0 *", f"    if np.size(x) > 100:\n        {does}\n    return 2.0 *"
        )
        path.write_text(text)
        course = load_course(folder)
        with Judge(isolation, course.limits, diagnose=False) as judge:
            return judge.grade(Submission("canary.py", (Cell(1, source),)), course.assignment("canary"), "student01", 7)

    return judged


@pytest.mark.parametrize(
    ("does", "cause"),
    [("__import__('os')._exit(1)", Cause.CRASHED), ("import ctypes; ctypes.string_at(0)", Cause.CRASHED)],
)
def test_a_lender_that_ends_over_a_submissions_arguments_fails_its_tests_and_no_others(judged, does, cause):
    grade = judged(HOSTILE, does)
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 0.0}
    assert {test.cause for test in grade.exercises[2].tests} == {cause}


def test_a_lender_that_somebody_kills_is_nobodys_doing(judged, monkeypatch):
    killed = []
    loaded = Lender._loaded

    def load_and_kill(self, started):
        found = loaded(self, started)
        if not killed:
            killed.append(found.worker._number())
            os.kill(killed[0], signal.SIGKILL)
        return found

    monkeypatch.setattr(Lender, "_loaded", load_and_kill)
    assert points(judged(WRONG)) == {"double": 0.0, "Box": 3.0, "apply": 2.0}
    assert killed


def test_what_the_reference_prints_and_where_it_fails_is_not_the_submissions(judged):
    grade = judged(HOSTILE, "print('SECRET-PRINTED'); raise ValueError('too large')")
    assert "SECRET" not in repr(grade)
    raised = [test.raised for test in grade.exercises[2].tests]
    assert {(one.kind, one.cell) for one in raised if one} == {("ValueError", 1)}


@pytest.fixture
def lenders(canary_judge, canary_course, monkeypatch):
    """Grade a submission, and count the lender's workers that were started for it."""
    started = []
    start = Lender.start

    def counting(self, sandbox):
        started.append(sandbox)
        return start(self, sandbox)

    monkeypatch.setattr(Lender, "start", counting)

    def grade(source):
        started.clear()
        submission = Submission("canary.py", (Cell(1, source),))
        return canary_judge.grade(submission, canary_course.assignment("canary"), "student01", 11), len(started)

    return grade


def test_what_others_have_asked_of_the_reference_is_known(lenders):
    first, _ = lenders(WRONG)
    again, started = lenders(WRONG.replace("3 * np", "4 * np"))
    assert started == 0
    assert points(again) == points(first) == {"double": 0.0, "Box": 3.0, "apply": 2.0}
    assert [test.given for test in again.exercises[2].tests] == [test.given for test in first.exercises[2].tests]


def test_who_asks_more_of_the_reference_has_it_beside(lenders):
    lenders(WRONG)
    for more in ("double(x); return f(double(x))", "return f(2 * double(double(x) / 4))"):
        grade, started = lenders(WRONG.replace("return f(double(x))", more))
        assert started == 1
        assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 2.0}


def test_that_a_test_fails_beside_what_is_known_is_found_by_a_lender(lenders):
    lenders(WRONG)
    grade, started = lenders(WRONG.replace("return f(double(x))", "return f(double(x))[:1]"))
    assert started == 1
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 0.0}


def test_the_lender_of_what_failed_begins_anew_for_its_causes_and_only_if_they_are_not_known(lenders, monkeypatch):
    begun = []
    begin = _Late.begin
    monkeypatch.setattr(_Late, "begin", lambda self: begun.append(self) or begin(self))
    wrong = WRONG.replace("return f(double(x))", "return f(double(double(x) / 8)) + 5")
    # One is begun to see whether all is right, another to say what is wrong, which goes on for its causes.
    for expected in ((2, 2), (1, 0)):
        begun.clear()
        grade, started = lenders(wrong)
        assert (started, len(begun)) == expected
        assert points(grade)["apply"] == 0.0
