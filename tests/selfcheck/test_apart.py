"""A file that does not end, or ends the process, is checked all the same, without what did it."""

import queue
from contextlib import contextmanager

import pytest

from grader.grading import LoadProblem
from grader.selfcheck import CheckError, Superseded, apart, check_apart
from grader.selfcheck.apart import Finished, Interrupted, Loaded, Refused, Statement, Told
from grader.selfcheck.checking import Begins, Judged
from grader.suite.outcome import Cause, Outcome, Status, SuiteError

PASSED = Judged("double", Outcome("test_a", Status.PASSED))
HANGS, DIES = object(), None


class Messages:
    """What a process tells; `HANGS` stands for silence."""

    def __init__(self, told):
        self._told = list(told)

    def get(self, timeout):
        if self._told[0] is HANGS:
            raise queue.Empty
        return self._told.pop(0)


@pytest.fixture
def processes(monkeypatch):
    """Let processes tell what a script says, and return the tasks that they were given."""

    def processes(*scripts):
        tasks, coming = [], iter(scripts)

        @contextmanager
        def process(task):
            tasks.append(
                apart.msgspec.structs.replace(
                    task, skip=[*task.skip], done={name: [*tests] for name, tests in task.done.items()}
                )
            )
            yield Messages(next(coming))

        monkeypatch.setattr(apart, "_process", process)
        return tasks

    return processes


def begins(test):
    return Told(begins=Begins("double", test))


def test_what_hangs_or_dies_is_left_out_by_the_next_process(folder, processes):
    loaded = Loaded([], ["double"])
    tasks = processes(
        [Statement(3, 2, 7), HANGS],
        [loaded, begins("test_a"), Told(judged=PASSED), begins("test_b"), DIES],
        [loaded, begins("test_c"), HANGS],
        [loaded, Told(judged=Judged("double", Outcome("test_d", Status.NOT_REACHED))), Finished()],
    )
    checks = check_apart(folder / "a.py", ["double"])
    assert checks.loading == (LoadProblem(2, 7, "timeout"),)
    (one,) = checks.exercises
    assert [(each.test[-1], each.cause) for each in one.outcomes] == [
        ("a", None), ("b", Cause.CRASHED), ("c", Cause.TIMEOUT), ("d", None),
    ]  # fmt: skip
    assert [task.skip for task in tasks] == [[], [3], [3], [3]]
    assert tasks[-1].done == {"double": ["test_a", "test_b", "test_c"]}
    assert [task.spent for task in tasks] == [[], [], [], ["double"]]


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (Refused("check", "no_checks"), CheckError),
        (Refused("", "broken"), SuiteError),
        (Interrupted(), KeyboardInterrupt),
    ],
)
def test_what_a_process_refuses_is_refused(folder, processes, message, error):
    processes([message])
    with pytest.raises(error):
        check_apart(folder / "a.py", [])


def test_a_process_that_ends_for_no_reason_of_a_check_is_not_tried_for_ever(folder, processes):
    processes([Loaded([], ["double"]), DIES])
    with pytest.raises(CheckError):
        check_apart(folder / "a.py", [])


def test_what_is_being_checked_may_become_old_meanwhile(folder, processes):
    processes([begins("test_a"), HANGS])
    with pytest.raises(Superseded):
        check_apart(folder / "a.py", [], superseded=iter([False, True]).__next__)


@pytest.mark.proof
def test_a_real_process_has_no_keyboard_and_is_ended_in_a_loop_that_nothing_else_ends(folder):
    checks = "".join(
        f'@pytest.mark.exercise("f")\ndef test_{n}(student):\n    assert student.f({n}) == close({n})\n'
        for n in range(4)
    )
    (folder / "public_checks.py").write_text(f"import pytest\nfrom grader.suite import close\n{checks}")
    (folder / "public_checks.toml").unlink()
    (folder / "random.py").write_text("raise SystemExit\n")
    (folder / "a.py").write_text(
        "import os, re, sys\n"
        "os.write(1, b'mine')\n"
        "def f(n):\n"
        "    if n == 0: return input()\n"
        "    if n == 1: re.match('(a+)+b', 'a' * 60)\n"
        "    if n == 2: os._exit(0)\n"
        "    return n\n"
        "while True:\n"
        "    try: re.match('(a+)+b', 'a' * 60)\n"
        "    except BaseException: pass\n"
    )
    found = check_apart(folder / "a.py", [], seconds=3)
    assert found.loading == (LoadProblem(1, 8, "timeout"),)
    (one,) = found.exercises
    raised, hung, died, left = one.outcomes
    assert raised.raised.kind == "EOFError"
    assert [hung.cause, died.cause, left.status] == [Cause.TIMEOUT, Cause.CRASHED, Status.NOT_REACHED]
