"""Stations in parallel: each a process that keeps the suites collected and a zygote warm."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from grader.classroom.discover import Job
from grader.course import Course, CourseError, load_course
from grader.grading import Grade, Judge
from grader.grading.judge import empty_grade
from grader.sandbox import syscalls
from grader.sandbox.levels import Isolation
from grader.submission import Rejection
from grader.suite.session import SuiteError

_MAX_ATTEMPTS = 2
_MARGIN_SECONDS = 60.0


@dataclass(frozen=True)
class Order:
    """A job with the seed it is graded under."""

    job: Job
    seed: int
    fingerprint: str
    exercises: frozenset[str] | None = None


@dataclass
class _Station:
    process: Any
    connection: Connection
    order: Order | None = None
    deadline: float = 0.0


@dataclass
class Pool:
    """Grades many submissions on several stations.

    Parameters
    ----------
    course : Course
        Read anew by each station.
    isolation : Isolation
        What was found on this host.
    jobs : int
        How many stations.
    """

    course: Course
    isolation: Isolation
    jobs: int
    _stations: list[_Station] = field(default_factory=list)

    def run(self, orders: Sequence[Order]) -> Iterator[tuple[Order, Grade]]:
        """Yield each order with its Grade, in the order in which they are done.

        A submission that a station does not survive is tried once more on a fresh one and then rejected, so that
        every order ends in a Grade.
        """
        waiting = deque(orders)
        attempts: dict[Order, int] = {}
        try:
            self._stations = [self._start() for _ in range(min(self.jobs, len(orders)))]
            while waiting or any(station.order for station in self._stations):
                for station in self._stations:
                    if station.order is None and waiting:
                        self._give(station, waiting.popleft())
                for station in self._ready():
                    order = station.order
                    assert order is not None
                    grade = self._result(station)
                    if grade is None:
                        self._replace(station)
                        attempts[order] = attempts.get(order, 0) + 1
                        if attempts[order] < _MAX_ATTEMPTS:
                            waiting.appendleft(order)
                            continue
                        grade = self._without_grading(order, "ends_the_station")
                    yield order, grade
        finally:
            self.close()

    def _start(self) -> _Station:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, self.course.root, self.isolation), daemon=True)
        process.start()
        theirs.close()
        return _Station(process, ours)

    def _give(self, station: _Station, order: Order) -> None:
        limits = self.course.limits
        exercises = len(self.course.assignment(order.job.assignment).exercises)
        seconds = limits.load_seconds * 2 + exercises * (limits.exercise_seconds + limits.load_seconds)
        station.order = order
        station.deadline = time.monotonic() + seconds + _MARGIN_SECONDS
        try:
            station.connection.send(order)
        except OSError:
            return  # its end is noticed where results are read

    def _ready(self) -> list[_Station]:
        """Return the stations that answered, died, or are overdue."""
        busy = [station for station in self._stations if station.order is not None]
        first = min(station.deadline for station in busy)
        answered = wait([station.connection for station in busy], timeout=max(0.0, first - time.monotonic()))
        now = time.monotonic()
        return [station for station in busy if station.connection in answered or station.deadline < now]

    def _result(self, station: _Station) -> Grade | None:
        """Return what a station answered; None if it died or is overdue."""
        order = station.order
        assert order is not None
        try:
            answer = station.connection.recv() if station.connection.poll() else None
        except (EOFError, OSError):
            return None
        if answer is None:
            return None
        station.order = None
        if isinstance(answer, CourseError | SuiteError):
            raise answer
        if isinstance(answer, Grade):
            return answer
        return self._without_grading(order, "engine_error", str(answer))

    def _without_grading(self, order: Order, reason: str, detail: str = "") -> Grade:
        assignment = self.course.assignment(order.job.assignment)
        rejection = Rejection(reason, detail)
        grade = empty_grade(rejection, assignment, order.job.student, order.seed, self.isolation, order.exercises)
        return replace(grade, fingerprint=order.fingerprint)

    def _replace(self, station: _Station) -> None:
        _end(station)
        self._stations[self._stations.index(station)] = self._start()

    def close(self) -> None:
        """End every station and its zygote."""
        for station in self._stations:
            _end(station)
        self._stations = []


def _end(station: _Station) -> None:
    station.connection.close()
    # A zygote ends with its control socket, so killing the station leaves nothing behind.
    station.process.kill()
    station.process.join()


def _work(connection: Connection, root: Path, isolation: Isolation) -> None:
    """Be a station: grade what is ordered until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    syscalls.hide_memory()
    course = load_course(root)
    with Judge(isolation, course.limits) as judge:
        while True:
            try:
                order: Order = connection.recv()
            except EOFError:
                return
            assignment = course.assignment(order.job.assignment)
            try:
                submission = order.job.read(assignment)
                grade = judge.grade(submission, assignment, order.job.student, order.seed, order.exercises)
            except (CourseError, SuiteError) as problem:  # the instructor's to mend: ends the batch
                connection.send(problem)
            except Exception as problem:  # ours to mend: costs this submission only, and says so
                connection.send(f"{type(problem).__name__}: {problem}"[:500])
            else:
                connection.send(replace(grade, fingerprint=order.fingerprint))
