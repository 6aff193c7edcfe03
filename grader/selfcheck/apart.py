"""Checking a file in a process of its own, which has no keyboard and is ended when a check does not end.

The process tells what begins and how it went (`grader.selfcheck.child`). When what has begun takes too long, or takes
the process with it, another one goes on without it. Nothing less ends everything that Python code can be busy with.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import msgspec

from grader.grading import LoadProblem
from grader.selfcheck import beside
from grader.selfcheck.checking import Begins, Checks, Drawn, Event, Judged, Uses, checks_in, collected, form_of
from grader.selfcheck.material import CheckError, read_material
from grader.suite.outcome import Cause, Outcome, Status, SuiteError

SECONDS = 10.0
_STARTING_SECONDS = 120.0
_LOOK_SECONDS = 0.2
_MAX_STOPPED_STATEMENTS = 8
_MAX_STOPPED_CHECKS = 2  # of one exercise


class Task(msgspec.Struct):
    """What a process is to do: the file, what is asked for, and what others have done before it.

    ``spent`` are the exercises that have used up their time.
    """

    path: str
    asked: list[str]
    skip: list[int] = []
    done: dict[str, list[str]] = {}
    spent: list[str] = []


class Statement(msgspec.Struct, tag=True):
    """A statement that may take time begins."""

    number: int
    cell: int
    line: int


class Loaded(msgspec.Struct, tag=True):
    """The file has run; these exercises will be checked."""

    loading: list[LoadProblem]
    wanted: list[str]


class Told(msgspec.Struct, tag=True):
    """Something of a check: exactly one of these."""

    begins: Begins | None = None
    judged: Judged | None = None
    drawn: Drawn | None = None
    uses: Uses | None = None

    @property
    def event(self) -> Event | None:
        """What it is."""
        return self.begins or self.judged or self.drawn or self.uses


class Refused(msgspec.Struct, tag=True):
    """Nothing can be checked: a text of the catalogue, or ``section`` empty and words of the suite's."""

    section: str
    key: str
    facts: dict[str, str] = {}


class Interrupted(msgspec.Struct, tag=True):
    """The file itself ended in a KeyboardInterrupt."""


class Finished(msgspec.Struct, tag=True):
    """All is told."""


Message = Statement | Loaded | Told | Refused | Interrupted | Finished


class Superseded(Exception):
    """The file was saved again while it was being checked."""


@dataclass
class _Account:
    """What is known so far, over all processes."""

    stopped: list[LoadProblem] = field(default_factory=list)
    skip: list[int] = field(default_factory=list)
    loaded: Loaded | None = None
    told: list[Event] = field(default_factory=list)
    done: dict[str, list[str]] = field(default_factory=dict)

    def note(self, message: Message) -> bool:
        """Keep what was told; return whether that was all."""
        match message:
            case Refused(section, key, facts):
                raise CheckError(section, key, **facts) if section else SuiteError(key)
            case Interrupted():
                raise KeyboardInterrupt
            case Loaded():
                self.loaded = message
            case Told():
                self._note_event(message.event)
        return isinstance(message, Finished)

    def _note_event(self, event: Event | None) -> None:
        if isinstance(event, Begins):
            if not event.test:
                self.done.setdefault(event.exercise, []).append("")  # its curves are not worth a second time
            return
        if event is None:
            return
        self.told.append(event)
        if isinstance(event, Judged):
            self.done.setdefault(event.exercise, []).append(event.outcome.test)

    def note_end(self, began: Message | None, cause: Cause) -> bool:
        """Keep that a process ended at what it began last; return whether another one can go on after it."""
        if isinstance(began, Statement):
            self.skip.append(began.number)
            self.stopped.append(LoadProblem(began.cell, began.line, cause.value))
            return len(self.skip) <= _MAX_STOPPED_STATEMENTS
        event = began.event if isinstance(began, Told) else None
        if not isinstance(event, Begins):
            return False
        if event.test:
            self.done.setdefault(event.exercise, []).append(event.test)
            status = Status.TIMEOUT if cause is Cause.TIMEOUT else Status.ERROR
            self.told.append(Judged(event.exercise, Outcome(event.test, status, cause)))
        return True

    @property
    def spent(self) -> list[str]:
        """The exercises of which several checks have ended a process."""
        causes = (Cause.TIMEOUT, Cause.CRASHED)
        stopped = Counter(one.exercise for one in self.told if isinstance(one, Judged) and one.outcome.cause in causes)
        return [name for name, times in stopped.items() if times >= _MAX_STOPPED_CHECKS]


def check_apart(
    path: Path, asked: list[str], *, seconds: float = SECONDS, superseded: Callable[[], bool] = lambda: False
) -> Checks:
    """Run the public checks beside a notebook or .py file against what it defines.

    Parameters
    ----------
    asked : list of str
        The exercises to check; all if it is empty.
    seconds : float, keyword only
        How long one statement of the file or one check may take. One that takes longer is left out.
    superseded : callable, keyword only
        Asked now and then whether to go on.

    Raises
    ------
    CheckError
        if the file cannot be read, or there are no checks beside it, or none of what was asked for.
    SuiteError
        if ``public_checks.py`` itself does not run.
    Superseded
        if ``superseded`` says so.
    """
    checks = checks_in(path.absolute().parent)
    account = _Account()
    while not _attempt(path, asked, account, seconds, superseded):
        pass
    loaded = account.loaded or Loaded([], [])
    material = read_material(checks)
    problems = (*loaded.loading, *account.stopped)
    return Checks(path.name, form_of(path), collected(loaded.wanted, account.told), material, problems)


def _attempt(path: Path, asked: list[str], account: _Account, seconds: float, superseded: Callable[[], bool]) -> bool:
    """Check as far as one process gets; return whether that is the end."""
    began: Message | None = None
    with _process(Task(str(path), asked, account.skip, account.done, account.spent)) as messages:
        while True:
            limit = seconds if isinstance(began, Statement | Told) else _STARTING_SECONDS
            message = _next(messages, limit, superseded)
            if isinstance(message, Cause):
                return not _goes_on(account, began, message)
            if account.note(message):
                return True
            began = message


def _goes_on(account: _Account, began: Message | None, cause: Cause) -> bool:
    if isinstance(began, Told) and not isinstance(began.event, Begins):
        began = None
    if not account.note_end(began, cause):
        raise CheckError("check", "gave_up")
    return True


def _next(messages: queue.SimpleQueue[Message | None], limit: float, superseded: Callable[[], bool]) -> Message | Cause:
    waited = 0.0
    while waited < limit:
        if superseded():
            raise Superseded
        try:
            message = messages.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            waited += _LOOK_SECONDS
        else:
            return Cause.CRASHED if message is None else message
    return Cause.TIMEOUT


@contextmanager
def _process(task: Task) -> Iterator[queue.SimpleQueue[Message | None]]:
    """Start a process; yield what it tells, None at its end."""
    process = beside.process()
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, suppress(BrokenPipeError):  # one that has ended tells nothing
        process.stdin.write(msgspec.json.encode(task))
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
            except msgspec.DecodeError:
                break
    messages.put(None)


def write(stream: IO[Any], message: Message) -> None:
    """Write a message as it is read here."""
    data = msgspec.msgpack.encode(message)
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()
