"""Stations in parallel, and what becomes of an order when one of them does not survive it."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Self

from grader.classroom.discover import UsageError
from grader.classroom.orders import STOPPING, Answer, Errand, Finish, Finished, Memory, Notes, Order, Progress
from grader.classroom.stopping import Stopping
from grader.course import Course
from grader.grading import ExerciseGrade, Grade
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.cores import cores
from grader.sandbox.heartbeat import Heartbeat
from grader.sandbox.host import ONE_THREAD
from grader.sandbox.levels import Isolation
from grader.sandbox.waiting import MOST, worked_so_far

_MAX_ENDS = 2
_MAX_ROUNDS = 3
_MARGIN_SECONDS = 120.0
_END_SECONDS = 5.0
# Where a station is that has not told of an exercise yet.
_BEFORE = "\0"
_MAX_STATION_KB = 1 << 20
_ROOT = str(Path(__file__).resolve().parent.parent.parent)
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); from grader.classroom.station import main; "
    "main(*map(int, sys.argv[2:]))"
)


@dataclass
class _Task:
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
        return Errand(self.order, dict(self.known), frozenset(one for one, n in self.ends.items() if n >= _MAX_ENDS))


@dataclass
class _Station:
    """A process, what it is doing, and the clocks since it last told of it: ours, and its time on a processor.

    ``noted`` is how much it had noted by then.
    """

    number: int
    process: subprocess.Popen[bytes]
    connection: Connection
    notes: Notes
    task: _Task | None = None
    since: float = 0.0
    worked: float = 0.0
    noted: int = 0


class NoStation(UsageError):
    """There is no station and none can be started; the text says why and what to do."""


Result = Grade | NoVerdict
"""What an order ends in."""


class Stationed:
    """Stations that start when they are first needed, and what they are doing.

    Parameters
    ----------
    course : Course
        Read anew by each station.
    isolation : Isolation
        What was found on this host.
    jobs : int
        How many stations. Where there are as many cores, each has its share of them for itself.
    stop : Stopping, optional
        Wakes `collect`.
    tell : callable, optional
        Told of each order what its station tells of it: that it begins an exercise, or how that went. Without it
        stations need not say so.

    Attributes
    ----------
    blamed : Order or None
        The one over which `collect` raised an error; the others go on.
    memory : Memory
        The most that any station and any worker had so far.
    """

    def __init__(
        self,
        course: Course,
        isolation: Isolation,
        jobs: int,
        stop: Stopping | None = None,
        tell: Callable[[Order, Progress], None] | None = None,
        finish: Finish | None = None,
    ) -> None:
        self.memory = Memory()
        self.blamed: Order | None = None
        self._tell = tell
        self._course = course
        self._isolation = isolation
        self._jobs = jobs
        self._finish = finish
        self._selector = selectors.DefaultSelector()
        if stop:
            self._selector.register(stop.fileno(), selectors.EVENT_READ)
        self._stations: list[_Station] = []
        self._later: deque[_Task] = deque()
        self._heart = Heartbeat()
        # To load an exercise twice, to judge it twice and to look for causes.
        limits = [one.limits(course.limits) for one in course.assignments]
        self._seconds = max(2 * one.load_seconds + 3 * one.exercise_seconds for one in limits)

    @property
    def has_room(self) -> bool:
        """Whether an order can be submitted."""
        return len(self._stations) < self._jobs or any(station.task is None for station in self._stations)

    @property
    def is_busy(self) -> bool:
        """Whether some order has not ended yet."""
        return bool(self._later) or any(station.task for station in self._stations)

    def submit(self, order: Order) -> None:
        """Give an order to a station that is free.

        Raises
        ------
        NoStation
            if there is none and none can be started.
        """
        self._give(_Task(order))

    def _results(self, *, block: bool) -> Iterator[tuple[Order, Result | Finished]]:
        """Yield the orders that are done; documented at `Pool.collect`."""
        while block and self._later and self.has_room:
            self._give(self._later.popleft())
        busy = [station for station in self._stations if station.task is not None]
        if not busy:
            return
        patience = min(map(self._patience, busy)) if block else 0.0
        answered = {key.fd for key, _ in self._selector.select(max(0.0, patience))}
        for station in busy:
            if station.connection.fileno() in answered:
                yield from self._take(station)
            elif self._patience(station) < 0 and not station.connection.poll():
                if station.notes.size != station.noted:
                    self._expect(station)  # it has come to another exercise since
                    continue
                # One that computes for too long may do so over what it was answered; one that does not is held up.
                yield from self._lose(station, "overdue", by_host=self._left(station)[1] > 0)

    def _patience(self, station: _Station) -> float:
        """Return for how many seconds a station need not be looked at; less than 0 if it is overdue."""
        # Nobody works for longer than has passed, so that mostly nobody is asked.
        least = min(1.0, MOST) * self._seconds + _MARGIN_SECONDS - self._passed(station)
        return least if least > 0 else min(self._left(station))

    def _passed(self, station: _Station) -> float:
        return time.monotonic() - self._heart.lost - station.since

    def _left(self, station: _Station) -> tuple[float, float]:
        """Return how many seconds a station has left on the clock, and on a processor."""
        worked = worked_so_far(station.process.pid) - station.worked
        return MOST * self._seconds + _MARGIN_SECONDS - self._passed(station), self._seconds + _MARGIN_SECONDS - worked

    def _take(self, station: _Station) -> Iterator[tuple[Order, Result | Finished]]:
        """Yield what a station answered, if it is done."""
        task = station.task
        assert task is not None
        received = _received(station.connection)
        if received is None:
            with suppress(subprocess.TimeoutExpired):
                station.process.wait(_END_SECONDS)
            code = station.process.returncode
            yield from self._lose(station, f"ended with {code}", by_host=code == -signal.SIGKILL)
            return
        if isinstance(received, Progress):
            task.note(received)
            if self._tell is not None:
                self._tell(task.order, received)
            self._expect(station)
            return
        station.task = None
        old, new = self.memory, received.memory
        self.memory = Memory(new.now, max(old.station, new.station), max(old.worker, new.worker))
        if new.now > _MAX_STATION_KB:
            self._end(station)
        result = received.result
        if not isinstance(result, Grade | Finished | NoVerdict):
            self.blamed = task.order
            raise result
        if isinstance(result, NoVerdict) and result.reason == "disturbed":
            yield from self._disturbed(task, result)
        else:
            yield task.order, result

    def _lose(self, station: _Station, how: str, *, by_host: bool) -> Iterator[tuple[Order, Result | Finished]]:
        """Make an end of a station, and let another one begin again where it was."""
        task = station.task
        assert task is not None
        for progress in station.notes:
            task.note(progress)
        self._end(station)
        if by_host:
            yield from self._disturbed(task, NoVerdict("disturbed", f"a station {how}"))
            return
        task.ends[task.at] += 1
        # To avoid the exercise did not help, or there is none to avoid.
        if task.ends[_BEFORE] >= _MAX_ENDS or task.ends[task.at] > _MAX_ENDS:
            yield task.order, NoVerdict("ends_the_station", how)
        else:
            self._give(task)

    def _disturbed(self, task: _Task, problem: NoVerdict) -> Iterator[tuple[Order, Result | Finished]]:
        task.rounds += 1
        if task.rounds < _MAX_ROUNDS:
            self._later.append(task)
        else:
            yield task.order, problem

    def _give(self, task: _Task) -> None:
        try:
            station = self._free()
        except OSError as problem:
            if not self._stations:
                raise NoStation(
                    f"no process can be started to grade in: {problem.strerror}; what was graded is kept under --out"
                ) from None
            # Those that there are will do.
            self._jobs = len(self._stations)
            self._later.appendleft(task)
            return
        station.task = task
        task.at = _BEFORE
        station.notes.clear()
        self._expect(station)
        with suppress(OSError):  # its end is noticed where results are read
            station.connection.send(task.errand)

    def _free(self) -> _Station:
        for station in self._stations:
            if station.task is None:
                return station
        numbers = {station.number for station in self._stations}
        station = self._start(next(number for number in count() if number not in numbers))
        self._stations.append(station)
        return station

    def _expect(self, station: _Station) -> None:
        """Begin to count the time that a station has for one exercise."""
        station.since = time.monotonic() - self._heart.lost
        station.worked = worked_so_far(station.process.pid)
        station.noted = station.notes.size

    def _end(self, station: _Station) -> None:
        self._stations.remove(station)
        self._selector.unregister(station.connection)
        station.connection.close()
        station.notes.close()
        # A zygote ends with its control socket, so killing the station leaves nothing behind.
        station.process.kill()
        station.process.wait()

    def _start(self, number: int) -> _Station:
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
        with suppress(OSError):  # its end is noticed where results are read
            aloud = self._tell is not None
            ours.send((self._course.root, self._isolation, _cores(number, self._jobs), self._finish, aloud))
        self._selector.register(ours, selectors.EVENT_READ)
        return _Station(number, process, ours, notes)

    def close(self) -> None:
        """End every station and its zygote."""
        self._heart.stop()
        while self._stations:
            self._end(self._stations[0])
        self._selector.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Pool(Stationed):
    """Grades many submissions on several stations, which start when they are first needed."""

    def run(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Result]]:
        """Yield each order with what it ends in, in the order in which they are done, and close the pool."""
        with self:
            for order in orders:
                while not self.has_room:
                    yield from self.collect()
                self.submit(order)
            while self.is_busy:
                yield from self.collect()

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Result]]:
        """Yield the orders that are done, each with its Grade or why there is no verdict.

        Waits for one, or for the wish to stop, if told to. An order whose station ends goes to another one, with what
        was judged by then; an exercise in which two stations end costs itself. Where the host is to blame the order is
        tried again when no other is waiting for a station, and has no verdict if that goes on.

        Raises
        ------
        CourseError, SuiteError, SandboxUnavailable
            if a station cannot read the course or a suite, or start its sandbox.
        NoStation
            if there is none left and none can be started.
        """
        for order, result in self._results(block=block):
            yield order, result.grade if isinstance(result, Finished) else result


class FinishingPool(Stationed):
    """The same, where stations finish their Grades: `collect` yields what they made of them."""

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Result | Finished]]:
        """Yield the orders that are done, as a `Pool` does; raises also what finishing raised."""
        yield from self._results(block=block)


def _received(connection: Connection) -> Answer | Progress | None:
    """Return what a station has sent; None if it died, perhaps in the middle."""
    try:
        received: Answer | Progress = connection.recv()
    except (EOFError, OSError):
        return None
    return received


def _cores(number: int, stations: int) -> frozenset[int] | None:
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
