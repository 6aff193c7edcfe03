"""What happens to the machine is not the student's doing: who is killed from outside is judged again."""

import errno
import os
import signal
import threading
from contextlib import suppress

import pytest

from grader.course import load_course
from grader.grading import Judge, grade_to_json
from grader.grading.drawing import Drawing
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import Sandbox, Worker
from grader.sandbox.levels import Disturbance, Trouble
from grader.suite.outcome import Cause
from tests.conftest import CANARY, GOOD


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
    answers, killed = Drawing._at_once, []

    def once(self, exercises, loading):
        if not killed:
            loading.worker.waited()
            killed.append(os.kill(loading.worker._pid, signal.SIGKILL))
        return answers(self, exercises, loading)

    monkeypatch.setattr(Drawing, "_at_once", once)
    assert grade_to_json(graded(wrong)) == calm
    assert killed


def test_where_it_happens_in_every_attempt_there_is_no_verdict(graded, killing):
    forked = killing(*range(1, 100))
    with pytest.raises(NoVerdict, match=r"disturbed.*killed"):
        graded(GOOD)
    forked.extend([None] * 100)
    assert graded(GOOD).points == 9.0


def zygote(judge):
    """Return the process number of the judge's zygote."""
    return judge.sandbox(load_course(CANARY).assignment("canary")).pid


def test_a_zygote_that_somebody_kills_costs_nothing(graded, canary_judge: Judge, monkeypatch):
    calm = grade_to_json(graded(GOOD))
    os.kill(zygote(canary_judge), signal.SIGKILL)
    assert grade_to_json(graded(GOOD)) == calm


@pytest.fixture
def refusing(monkeypatch):
    """Let the fork of workers of the given numbers fail, as where no more processes may be had."""

    def refusing(*numbers):
        forked = []
        read = Sandbox._read_reply

        def read_a_refusal(self):
            worker = self._waiting[0]
            is_fork = worker._pid is None
            read(self)
            if is_fork:
                forked.append(worker)
                if len(forked) in numbers:
                    os.kill(worker._pid, signal.SIGKILL)
                    worker._pid = -errno.EAGAIN
                    self.disturbances.append(Disturbance(Trouble.FORK, os.strerror(errno.EAGAIN)))

        monkeypatch.setattr(Sandbox, "_read_reply", read_a_refusal)

    return refusing


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_worker_that_cannot_be_forked_costs_nothing(graded, refusing, number):
    calm = grade_to_json(graded(GOOD))
    refusing(number)
    assert grade_to_json(graded(GOOD)) == calm


def test_where_no_worker_can_be_forked_there_is_no_verdict(graded, refusing):
    refusing(*range(1, 100))
    with pytest.raises(NoVerdict, match=r"fork.*temporarily unavailable"):
        graded(GOOD)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_worker_that_is_stopped_for_a_while_costs_nothing(graded, stopping, number):
    calm = grade_to_json(graded(GOOD))
    stopping(number)
    assert grade_to_json(graded(GOOD)) == calm


@pytest.fixture
def stopping(monkeypatch):
    """Stop the worker of the given number for longer than any of its deadlines, and let it go on."""

    def stopping(number):
        forked = []
        fork = Sandbox.fork

        def fork_and_stop(self, *arguments) -> Worker:
            worker = fork(self, *arguments)
            forked.append(worker)
            if len(forked) == number:
                pid = worker._number()
                os.kill(pid, signal.SIGSTOP)
                threading.Timer(4.0, go_on, (pid,)).start()
            return worker

        def go_on(pid):
            with suppress(ProcessLookupError):  # killed, as one that did not answer
                os.kill(pid, signal.SIGCONT)

        monkeypatch.setattr(Sandbox, "fork", fork_and_stop)

    return stopping


def test_a_judge_that_stood_still_judges_again(graded, canary_judge: Judge, monkeypatch):
    judged = []
    judge = Judge._grade

    def stand_still_once(self, *arguments):
        judged.append(arguments)
        if len(judged) == 1:
            self._heart.lost += 3.0
        return judge(self, *arguments)

    monkeypatch.setattr(Judge, "_grade", stand_still_once)
    assert graded(GOOD).points == 9.0
    assert len(judged) == 2


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
    canary_judge._sandboxes.drop(canary_course.assignment("canary"))
    assert canary_judge.peak_worker_kb == before
