"""Checking a file in a process of its own, which has no keyboard and is ended when a check does not end.

The process tells what begins and how it went (`grader.selfcheck.child`), and at its end what there is to read. When
what has begun takes too long, or takes the process with it, another one goes on without it and is given all that was
told before. Nothing less ends everything that Python code can be busy with.

A student waits for both processes, on one core if need be. So this one imports nothing that computes or judges: what it
is told of a check it passes on as it came.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import msgspec

from grader.selfcheck import beside
from grader.selfcheck.material import CheckError
from grader.selfcheck.reported import Report

SECONDS = 10.0
TIMEOUT = "timeout"
CRASHED = "crashed"
_STARTING_SECONDS = 120.0
_LOOK_SECONDS = 0.2
_MAX_STOPPED_STATEMENTS = 8
_MAX_STOPPED_CHECKS = 2  # of one exercise


class Statement(msgspec.Struct, tag=True):
    """A statement that may take time begins."""

    number: int
    cell: int
    line: int


class Loaded(msgspec.Struct, tag=True):
    """The file has run."""


class Beginning(msgspec.Struct, tag=True):
    """A check begins, or what curves are drawn with if ``test`` is empty."""

    exercise: str
    test: str = ""


class Told(msgspec.Struct, tag=True):
    """What came of it: ``event`` is for `grader.selfcheck.child` alone."""

    event: msgspec.Raw


class Hangs(msgspec.Struct, tag=True):
    """The check that has begun takes long: in this call, as the lines of code that make it."""

    call: list[str]


class Refused(msgspec.Struct, tag=True):
    """Nothing can be checked: a text of the catalogue."""

    section: str
    key: str
    facts: dict[str, str] = {}


class Interrupted(msgspec.Struct, tag=True):
    """The file itself ended in a KeyboardInterrupt."""


class Finished(msgspec.Struct, tag=True):
    """All is told, and this is what there is to read."""

    report: Report


Message = Statement | Loaded | Beginning | Told | Hangs | Refused | Interrupted | Finished


class Stopped(msgspec.Struct, tag=True):
    """A check, or what curves are drawn with, that ended its process: by `TIMEOUT` or because it `CRASHED`."""

    exercise: str
    test: str
    cause: str
    call: list[str] = []


class Task(msgspec.Struct):
    """What a process is to do: the file, what is asked for and in which language, and what others have done before it.

    ``skip`` are the statements that have ended one, each with how, and ``before`` what was told since the file ran.
    ``spent`` are the exercises that have used up their time. After half of ``seconds`` in a check it is told which call
    has not come back.
    """

    path: str
    asked: list[str]
    language: str | None = None
    skip: list[tuple[Statement, str]] = []
    before: list[Beginning | Told | Stopped] = []
    spent: list[str] = []
    seconds: float = SECONDS


class Superseded(Exception):
    """The file was saved again while it was being checked."""


@dataclass
class _Account:
    """What is known so far, over all processes."""

    skip: list[tuple[Statement, str]] = field(default_factory=list)
    told: list[Beginning | Told | Stopped] = field(default_factory=list)
    report: Report | None = None

    def note(self, message: Message) -> None:
        """Keep what was told."""
        match message:
            case Refused(section, key, facts):
                raise CheckError(section, key, **facts)
            case Interrupted():
                raise KeyboardInterrupt
            case Told():
                self.told.append(message)
            case Beginning(_, ""):
                self.told.append(message)  # its curves are not worth a second time
            case Finished(report):
                self.report = report

    def note_end(self, began: Message | None, cause: str, call: Sequence[str]) -> bool:
        """Keep that a process ended at what it began last; return whether another one can go on after it."""
        if isinstance(began, Statement):
            self.skip.append((began, cause))
            return len(self.skip) <= _MAX_STOPPED_STATEMENTS
        if not isinstance(began, Beginning):
            return False
        if began.test:
            self.told.append(Stopped(began.exercise, began.test, cause, list(call)))
        return True

    @property
    def spent(self) -> list[str]:
        """The exercises of which several checks have ended a process."""
        stopped = Counter(one.exercise for one in self.told if isinstance(one, Stopped))
        return [name for name, times in stopped.items() if times >= _MAX_STOPPED_CHECKS]


def check_apart(
    path: Path,
    asked: list[str],
    *,
    language: str | None = None,
    seconds: float = SECONDS,
    superseded: Callable[[], bool] = lambda: False,
) -> Report:
    """Run the public checks beside a notebook or .py file against what it defines, and return what there is to read.

    Parameters
    ----------
    asked : list of str
        The exercises to check; all if it is empty.
    language : str, optional, keyword only
        By default the one that the checks came in.
    seconds : float, keyword only
        How long one statement of the file or one check may take. One that takes longer is left out.
    superseded : callable, keyword only
        Asked now and then whether to go on.

    Raises
    ------
    CheckError
        if the file cannot be read, or there are no checks beside it that run, or none of what was asked for.
    Superseded
        if ``superseded`` says so.
    """
    account = _Account()
    while account.report is None:
        _attempt(
            Task(str(path), asked, language, account.skip, account.told, account.spent, seconds), account, superseded
        )
    return account.report


def _attempt(task: Task, account: _Account, superseded: Callable[[], bool]) -> None:
    """Check as far as one process gets."""
    began: Message | None = None
    call: list[str] = []
    with _process(task) as messages:
        while account.report is None:
            limit = task.seconds if isinstance(began, Statement | Beginning) else _STARTING_SECONDS
            message = _next(messages, limit / 2 if call else limit, superseded)
            if isinstance(message, str):
                if not account.note_end(began, message, call):
                    raise CheckError("check", "gave_up")
                return
            if isinstance(message, Hangs):
                call = message.call
                continue
            account.note(message)
            began, call = message, []


def _next(messages: queue.SimpleQueue[Message | None], limit: float, superseded: Callable[[], bool]) -> Message | str:
    waited = 0.0
    while waited < limit:
        if superseded():
            raise Superseded
        try:
            message = messages.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            waited += _LOOK_SECONDS
        else:
            return CRASHED if message is None else message
    return TIMEOUT


@contextmanager
def _process(task: Task) -> Iterator[queue.SimpleQueue[Message | None]]:
    """Start a process; yield what it tells, None at its end."""
    process = beside.process()
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError), process.stdin:  # one that has ended tells nothing; Windows has another name for that
        process.stdin.write(msgspec.msgpack.encode(task))
    messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(process.stdout, messages), daemon=True)
    reader.start()
    try:
        yield messages
    finally:
        process.kill()
        process.wait()


def _read(stream: IO[bytes], messages: queue.SimpleQueue[Message | None]) -> None:
    decoder = msgspec.msgpack.Decoder(Message)
    with stream:
        while len(size := stream.read(4)) == 4:
            data = stream.read(int.from_bytes(size, "big"))
            try:
                messages.put(decoder.decode(data))
            except (msgspec.DecodeError, UnicodeDecodeError):
                break
    messages.put(None)


def write(stream: IO[Any], message: Message) -> None:
    """Write a message as it is read here."""
    data = msgspec.msgpack.encode(message)
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()
