"""Stations in parallel, and what becomes of an order when one of them does not survive it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from pathlib import Path

from grader.classroom.orders import STOPPING, Answer, Memory, Order
from grader.classroom.stopping import Stop
from grader.course import Course
from grader.grading import Grade
from grader.grading.scoring import empty_grade
from grader.sandbox.cores import cores
from grader.sandbox.host import ONE_THREAD
from grader.sandbox.levels import Isolation
from grader.submission import Rejection

_MAX_ATTEMPTS = 2
_MARGIN_SECONDS = 60.0
_MAX_STATION_KB = 1 << 20
_ROOT = str(Path(__file__).resolve().parent.parent.parent)
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from grader.classroom.station import main; main(int(sys.argv[2]))"


@dataclass
class _Station:
    number: int
    process: subprocess.Popen[bytes]
    connection: Connection
    order: Order | None = None
    attempts: int = 0
    deadline: float = 0.0


class Pool:
    """Grades many submissions on several stations, which start when they are first needed.

    Parameters
    ----------
    course : Course
        Read anew by each station.
    isolation : Isolation
        What was found on this host.
    jobs : int
        How many stations. Where there are as many cores, each has its share of them for itself.
    stop : Stop, optional
        Wakes `collect`.

    Attributes
    ----------
    memory : Memory
        The most that any station and any worker had so far.
    """

    def __init__(self, course: Course, isolation: Isolation, jobs: int, stop: Stop | None = None) -> None:
        self.memory = Memory()
        self._course = course
        self._isolation = isolation
        self._jobs = jobs
        self._also = [stop.fileno()] if stop else []
        self._stations: list[_Station] = []

    def run(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Grade]]:
        """Yield each order with its Grade, in the order in which they are done, and close the pool."""
        with self:
            for order in orders:
                while not self.has_room:
                    yield from self.collect()
                self.submit(order)
            while self.is_busy:
                yield from self.collect()

    @property
    def has_room(self) -> bool:
        """Whether an order can be submitted."""
        return len(self._stations) < self._jobs or any(station.order is None for station in self._stations)

    @property
    def is_busy(self) -> bool:
        """Whether some order has not ended in a Grade yet."""
        return any(station.order for station in self._stations)

    def submit(self, order: Order) -> None:
        """Give an order to a station that is free."""
        free = [station for station in self._stations if station.order is None]
        if not free:
            free = [self._start(len(self._stations))]
            self._stations += free
        free[0].attempts = 0
        self._give(free[0], order)

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Grade]]:
        """Yield the orders that are done, with their Grades; waits for one, or for the wish to stop, if told to.

        A submission that a station does not survive is tried once more on a fresh one and then rejected, so that
        every order ends in a Grade.

        Raises
        ------
        CourseError, SuiteError, SandboxUnavailable
            if a station cannot read the course or a suite, or start its sandbox.
        """
        busy = [station for station in self._stations if station.order is not None]
        if not busy:
            return
        patience = min(station.deadline for station in busy) - time.monotonic() if block else 0.0
        answered = wait([*(station.connection for station in busy), *self._also], max(0.0, patience))
        for station in busy:
            if station.connection in answered or station.deadline < time.monotonic():
                yield from self._take(station)

    def _take(self, station: _Station) -> Iterator[tuple[Order, Grade]]:
        """Yield what a station answered; one that died or is overdue begins again with the same order."""
        order = station.order
        assert order is not None
        answer = _received(station.connection)
        if answer is None:
            self._restart(station)
            if station.attempts < _MAX_ATTEMPTS:
                self._give(station, order)
                return
            station.order = None
            yield order, set_aside(order, "ends_the_station", self._course, self._isolation)
            return
        station.order = None
        old, new = self.memory, answer.memory
        self.memory = Memory(new.now, max(old.station, new.station), max(old.worker, new.worker))
        if new.now > _MAX_STATION_KB:
            self._restart(station)
        if isinstance(answer.result, Grade):
            yield order, answer.result
        elif isinstance(answer.result, str):
            yield order, set_aside(order, "engine_error", self._course, self._isolation, answer.result)
        else:
            raise answer.result

    def _give(self, station: _Station, order: Order) -> None:
        limits = self._course.limits
        exercises = len(self._course.assignment(order.job.assignment).exercises)
        seconds = limits.load_seconds * 2 + exercises * (limits.exercise_seconds + limits.load_seconds)
        station.order = order
        station.attempts += 1
        station.deadline = time.monotonic() + seconds + _MARGIN_SECONDS
        with suppress(OSError):  # its end is noticed where results are read
            station.connection.send(order)

    def _start(self, number: int) -> _Station:
        ours, theirs = Pipe()
        descriptor = theirs.fileno()
        # Not by `multiprocessing`: its children import the main module of whoever starts them, and a process that it
        # started itself as a daemon may have none.
        with _signals_held():
            process = subprocess.Popen(
                [sys.executable, "-P", "-c", _BOOT, _ROOT, str(descriptor)],
                stdin=subprocess.DEVNULL,
                pass_fds=[descriptor],
                # One thread each: how a sum is split up decides its last digits.
                env={**os.environ, **ONE_THREAD},
            )
        theirs.close()
        with suppress(OSError):  # its end is noticed where results are read
            ours.send((self._course.root, self._isolation, _cores(number, self._jobs)))
        return _Station(number, process, ours)

    def _restart(self, station: _Station) -> None:
        _end(station)
        fresh = self._start(station.number)
        station.process, station.connection = fresh.process, fresh.connection

    def close(self) -> None:
        """End every station and its zygote."""
        for station in self._stations:
            _end(station)
        self._stations = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def set_aside(order: Order, reason: str, course: Course, isolation: Isolation, detail: str = "") -> Grade:
    """Return a Grade without a fingerprint: the fault may be ours, so that the next run tries again."""
    assignment = course.assignment(order.job.assignment)
    return empty_grade(Rejection(reason, detail), assignment, order.job.student, order.seed, isolation, order.exercises)


def _received(connection: Connection) -> Answer | None:
    """Return what a station sent; None if it died, perhaps in the middle, or has sent nothing."""
    try:
        return connection.recv() if connection.poll() else None
    except (EOFError, OSError):
        return None


def _end(station: _Station) -> None:
    station.connection.close()
    # A zygote ends with its control socket, so killing the station leaves nothing behind.
    station.process.kill()
    station.process.wait()


def _cores(number: int, stations: int) -> frozenset[int] | None:
    """Return a station's share of the cores that this process may use; None if there are too few for all."""
    ours = cores()
    return frozenset(ours[number::stations]) if stations <= len(ours) else None


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let a process that starts now meet no Ctrl-C before it ignores it; held ones reach this process afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
