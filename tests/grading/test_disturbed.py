"""What happens to the machine is not the student's doing: who is killed from outside is judged again."""

import os
import signal

import pytest

from grader.grading import Judge, grade_to_json
from grader.grading.drawing import Drawing
from grader.sandbox.host import Sandbox, Worker
from grader.suite.outcome import Cause
from tests.conftest import GOOD


@pytest.fixture
def killing(monkeypatch):
    """Kill the worker of the given number, counted over all forks, as the kernel does for want of memory."""

    def killing(*numbers):
        forked = []
        fork = Sandbox.fork

        def fork_and_kill(self, *arguments) -> Worker:
            worker = fork(self, *arguments)
            forked.append(worker)
            if len(forked) in numbers:
                while worker._pid is None:
                    self._read_reply()
                os.kill(worker._pid, signal.SIGKILL)
            return worker

        monkeypatch.setattr(Sandbox, "fork", fork_and_kill)
        return forked

    return killing


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_worker_that_somebody_kills_costs_nothing(graded, killing, number):
    calm = grade_to_json(graded(GOOD))
    killing(number)
    assert grade_to_json(graded(GOOD)) == calm


def test_a_worker_that_somebody_kills_while_it_draws_takes_no_picture_from_the_grade(graded, monkeypatch):
    wrong = GOOD.replace("2 *", "3 *")
    calm = grade_to_json(graded(wrong))
    drawn, killed = Drawing._drawn, []

    def once(self, exercise, loading):
        if not killed:
            loading.worker.waited()
            killed.append(os.kill(loading.worker._pid, signal.SIGKILL))
        return drawn(self, exercise, loading)

    monkeypatch.setattr(Drawing, "_drawn", once)
    assert grade_to_json(graded(wrong)) == calm
    assert killed


def test_where_it_happens_in_every_attempt_the_verdict_is_not_final(graded, killing, canary_judge: Judge):
    assert graded(GOOD)
    assert not canary_judge.was_disturbed
    killing(*range(1, 100))
    assert graded(GOOD).points == 0.0
    assert canary_judge.was_disturbed
    graded("")
    assert not canary_judge.was_disturbed


def test_a_worker_that_ends_itself_is_judged_once(graded, killing):
    forked = killing()
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", "import os; os._exit(9)"))
    assert {test.cause for test in grade.exercises[0].tests} == {Cause.CRASHED}
    once = len(forked)
    graded(GOOD.replace("return 2 * np.asarray(x)", "import os; os._exit(9)"))
    assert len(forked) == 2 * once


def test_a_worker_that_only_hangs_up_is_judged_once(graded, killing):
    forked = killing()
    source = GOOD.replace("return 2 * np.asarray(x)", "import os; os.close(3)")
    graded(source)
    once = len(forked)
    assert {test.cause for test in graded(source).exercises[0].tests} == {Cause.CRASHED}
    assert len(forked) == 2 * once


def test_the_memory_of_workers_is_known_across_zygotes(isolation, canary_course, graded, canary_judge: Judge):
    graded(GOOD)
    before = canary_judge.peak_worker_kb
    assert before > 10_000
    canary_judge._restart()
    assert canary_judge.peak_worker_kb == before
