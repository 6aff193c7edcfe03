"""A file that does not end, or ends the process, is checked all the same, without what did it."""

import io
import queue
import subprocess
import sys
from contextlib import contextmanager

import msgspec
import pytest

from grader.selfcheck import CheckError, Superseded, apart, beside, check_apart, child
from grader.selfcheck.apart import (
    Beginning,
    Finished,
    Hangs,
    Interrupted,
    Loaded,
    Refused,
    Statement,
    Stopped,
    Task,
    Told,
)
from grader.selfcheck.reported import Mark, Report

HANGS, DIES = object(), None
TOLD = Told(msgspec.Raw(msgspec.msgpack.encode({"uses": None})))


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
            tasks.append(msgspec.structs.replace(task, skip=[*task.skip], before=[*task.before]))
            yield Messages(next(coming))

        monkeypatch.setattr(apart, "_process", process)
        return tasks

    return processes


def begins(test):
    return Beginning("double", test)


def test_what_hangs_or_dies_is_left_out_by_the_next_process_which_is_given_what_was_told(folder, processes):
    statement, report = Statement(3, 2, 7), Report("en")
    tasks = processes(
        [statement, HANGS],
        [Loaded(), begins("test_a"), TOLD, begins("test_b"), DIES],
        [Loaded(), begins("test_c"), Hangs(["double(1)"]), HANGS],
        [Loaded(), begins(""), HANGS],
        [Loaded(), Finished(report)],
    )
    assert check_apart(folder / "a.py", ["double"], language="ko") is report
    assert [task.skip for task in tasks] == [[], *[[(statement, "timeout")]] * 4]
    assert tasks[-1].before == [
        TOLD, Stopped("double", "test_b", "crashed"), Stopped("double", "test_c", "timeout", ["double(1)"]), begins(""),
    ]  # fmt: skip
    assert [task.spent for task in tasks] == [[], [], [], ["double"], ["double"]]
    assert {task.language for task in tasks} == {"ko"}


def told(task):
    """Return the messages of the process that does a task, run here."""
    stream, messages = io.BytesIO(), queue.SimpleQueue()
    child._check(task, stream)
    stream.seek(0)
    apart._read(stream, messages)
    return list(iter(messages.get, None))


@pytest.mark.parametrize("data", [b"\0\0\0\x09", b"\0\0\0\x01\xc1", b"\0\0\0\x0b\x82\xa4type\xa1\xff\xa0\xa0", b"\0"])
def test_what_a_process_tells_that_is_no_message_is_its_end(data):
    messages = queue.SimpleQueue()
    apart._read(io.BytesIO(data), messages)
    assert (messages.get(), messages.empty()) == (None, True)


CHECKS = "".join(
    f'@pytest.mark.exercise("f")\ndef test_{n}(student):\n    assert student.f({n}) == close({n})\n' for n in range(4)
)


def test_a_process_goes_on_where_another_one_ended_and_reports_on_all(folder):
    (folder / "public_checks.py").write_text(f"import pytest\nfrom grader.suite import close\n{CHECKS}")
    (folder / "public_checks.toml").unlink()
    (folder / "a.py").write_text("1 / 0\ndef f(n):\n    return n\n")
    task = Task(str(folder / "a.py"), [], "en")
    whole = told(task)
    assert isinstance(whole[-1], Finished)
    assert (len(whole[-1].report.loading), whole[-1].report.passed) == (1, True)
    first = next(one for one in whole if isinstance(one, Told))
    before = [first, Stopped("f", "test_1", "timeout", ["f(1)"]), Stopped("f", "test_2", "crashed"), Beginning("f")]
    rest = told(msgspec.structs.replace(task, skip=[(Statement(0, 1, 1), "timeout")], before=before))
    assert [one.test for one in rest if isinstance(one, Beginning)] == ["test_3"]
    report = rest[-1].report
    (card,) = report.cards
    assert [item.mark for item in card.items] == [Mark.PASSED, Mark.FAILED, Mark.FAILED, Mark.PASSED]
    assert card.items[1].call == ("f(1)",)
    assert len(report.loading) == 1
    assert "did not end in time" in report.loading[0]


@pytest.mark.parametrize(
    ("message", "error"), [(Refused("check", "no_checks"), CheckError), (Interrupted(), KeyboardInterrupt)]
)
def test_what_a_process_refuses_is_refused(folder, processes, message, error):
    processes([message])
    with pytest.raises(error):
        check_apart(folder / "a.py", [])


def test_a_process_that_ends_for_no_reason_of_a_check_is_not_tried_for_ever(folder, processes):
    processes([Loaded(), DIES])
    with pytest.raises(CheckError):
        check_apart(folder / "a.py", [])


def test_what_is_being_checked_may_become_old_meanwhile(folder, processes):
    processes([begins("test_a"), HANGS])
    with pytest.raises(Superseded):
        check_apart(folder / "a.py", [], superseded=iter([False, True]).__next__)


@pytest.mark.proof
def test_a_real_process_has_no_keyboard_and_is_ended_in_a_loop_that_nothing_else_ends(folder):
    (folder / "public_checks.py").write_text(f"import pytest\nfrom grader.suite import close\n{CHECKS}")
    (folder / "public_checks.toml").unlink()
    (folder / "random.py").write_text("raise SystemExit\n")
    (folder / "a.py").write_text(
        "import os, re, sys\n"
        "os.write(1, b'mine')\n"
        "def f(n):\n"
        "    if n == 0: return input()\n"
        "    while n == 1: pass\n"
        "    if n == 2: os._exit(0)\n"
        "    return n\n"
        "while True:\n"
        "    try: re.match('(a+)+b', 'a' * 60)\n"
        "    except BaseException: pass\n"
    )
    found = check_apart(folder / "a.py", [], language="en", seconds=3)
    assert "did not end in time" in found.loading[0]
    raised, hung, died, left = found.cards[0].items
    assert "EOFError" in raised.seen[0]
    assert hung.call == ("f(1)",)
    assert ["in time" in hung.seen[0], "ended" in died.seen[0], "Not reached" in left.seen[0]] == [True] * 3


def test_a_process_that_ended_before_it_had_its_task_is_no_more_than_one_that_ended(folder, monkeypatch):
    ended = subprocess.Popen([sys.executable, "-c", ""], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    ended.wait()
    monkeypatch.setattr(beside, "process", lambda: ended)
    (folder / "a.py").write_text("x = 1\n")
    with pytest.raises(CheckError, match="gave_up"):
        check_apart(folder / "a.py", [])
