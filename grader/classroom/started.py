"""A station that was started: its process, what it is doing, and its clocks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self

from grader.classroom.orders import STOPPING, Answer, Errand, Notes, Order, Progress
from grader.grading import ExerciseGrade
from grader.sandbox.cores import cores
from grader.sandbox.host import ONE_THREAD
from grader.sandbox.waiting import MOST, worked_so_far

MAX_ENDS = 2
BEFORE = "\0"
"""Where a station is that has not told of an exercise yet."""
_MARGIN_SECONDS = 120.0
_END_SECONDS = 5.0
_ROOT = str(Path(__file__).resolve().parent.parent.parent)
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); from grader.classroom.station import main; "
    "main(*map(int, sys.argv[2:]))"
)


@dataclass
class Task:
    """An order, and what is known of it from stations that did not survive it.

    Attributes
    ----------
    at : str
        The exercise that is being judged.
    ends : Counter of str
        How many stations ended, or did not end, in each exercise.
    rounds : int
        How often the host was to blame.
    """

    order: Order
    at: str = ""
    known: dict[str, ExerciseGrade] = field(default_factory=dict)
    ends: Counter[str] = field(default_factory=Counter)
    rounds: int = 0

    def note(self, progress: Progress) -> None:
        """Take note of what a station tells."""
        self.at = progress.exercise
        if progress.grade is not None:
            self.known[progress.exercise] = progress.grade

    @property
    def errand(self) -> Errand:
        return Errand(self.order, dict(self.known), frozenset(one for one, n in self.ends.items() if n >= MAX_ENDS))


@dataclass
class Started:
    """A process, what it is doing, and the clocks since it last told of it: ours, and its time on a processor.

    ``lost`` tells for how long this machine has slept; ``noted`` is how much was noted by then.
    """

    number: int
    process: subprocess.Popen[bytes]
    connection: Connection
    notes: Notes
    lost: Callable[[], float]
    task: Task | None = None
    since: float = 0.0
    worked: float = 0.0
    noted: int = 0

    @classmethod
    def anew(cls, number: int, stations: int, lost: Callable[[], float], *given: Any) -> Self:
        """Start one, the so-manyth of so many, and give it what it reads first.

        Raises
        ------
        OSError
            if no process can be started.
        """
        ours, theirs = Pipe()
        notes = Notes.made()
        descriptors = [theirs.fileno(), notes.descriptor]
        # Not by `multiprocessing`: its children import the main module of whoever starts them, and a process that it
        # started itself as a daemon may have none.
        with _signals_held(), _closed_unless_it_starts(notes):
            process = subprocess.Popen(
                [sys.executable, "-P", "-c", _BOOT, _ROOT, *map(str, descriptors)],
                stdin=subprocess.DEVNULL,
                pass_fds=descriptors,
                # One thread each: how a sum is split up decides its last digits.
                env={**os.environ, **ONE_THREAD},
            )
        theirs.close()
        course, isolation, *rest = given
        with suppress(OSError):  # its end is noticed where results are read
            ours.send((course, isolation, share_of_cores(number, stations), *rest))
        return cls(number, process, ours, notes, lost)

    def begin(self, task: Task) -> None:
        """Give it an order."""
        self.task = task
        task.at = BEFORE
        self.notes.clear()
        self.expect()
        with suppress(OSError):  # its end is noticed where results are read
            self.connection.send(task.errand)

    def expect(self) -> None:
        """Begin to count the time that it has for one exercise."""
        self.since = time.monotonic() - self.lost()
        self.worked = worked_so_far(self.process.pid)
        self.noted = self.notes.size

    def patience(self, seconds: float) -> float:
        """Return for how many seconds it need not be looked at; less than 0 if it is overdue.

        ``seconds`` are what an exercise may take.
        """
        # Nobody works for longer than has passed, so that mostly nobody is asked.
        least = min(1.0, MOST) * seconds + _MARGIN_SECONDS - self._passed
        return least if least > 0 else min(self.left(seconds))

    def left(self, seconds: float) -> tuple[float, float]:
        """Return how many of so many seconds are left on the clock, and on a processor."""
        worked = worked_so_far(self.process.pid) - self.worked
        return MOST * seconds + _MARGIN_SECONDS - self._passed, seconds + _MARGIN_SECONDS - worked

    @property
    def _passed(self) -> float:
        return time.monotonic() - self.lost() - self.since

    def received(self) -> Answer | Progress | None:
        """Return what it has sent; None if it died, perhaps in the middle."""
        try:
            received: Answer | Progress = self.connection.recv()
        except (EOFError, OSError):
            return None
        return received

    def exit_status(self) -> int | None:
        """Return how one that died has ended."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_END_SECONDS)
        return self.process.returncode

    def end(self) -> None:
        """End it. A zygote ends with its control socket, so killing the station leaves nothing behind."""
        self.connection.close()
        self.notes.close()
        self.process.kill()
        self.process.wait()


def share_of_cores(number: int, stations: int) -> frozenset[int] | None:
    """Return a station's share of the cores that this process may use; None if there are too few for all."""
    ours = cores()
    return frozenset(ours[number::stations]) if stations <= len(ours) else None


@contextmanager
def _closed_unless_it_starts(notes: Notes) -> Iterator[None]:
    try:
        yield
    except OSError:
        notes.close()
        raise


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let a process that starts now meet no Ctrl-C before it ignores it; held ones reach this process afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
