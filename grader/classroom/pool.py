"""Stations in parallel, and what becomes of an order when one of them does not survive it."""

from __future__ import annotations

import selectors
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Self

from grader.classroom.discover import UsageError
from grader.classroom.orders import Finish, Finished, Memory, Order, Progress
from grader.classroom.started import BEFORE, MAX_ENDS, Started, Task
from grader.classroom.stopping import Stopping
from grader.course import Course
from grader.grading import Grade
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.heartbeat import Heartbeat
from grader.sandbox.levels import Isolation

_MAX_ROUNDS = 3
_MAX_STATION_KB = 1 << 20


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
    finish : Finish, optional
        What stations make of a Grade before they hand it back.

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
        self._stations: list[Started] = []
        self._later: deque[Task] = deque()
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
        self._give(Task(order))

    def _results(self, *, block: bool) -> Iterator[tuple[Order, Result | Finished]]:
        """Yield the orders that are done; documented at `Pool.collect`."""
        while block and self._later and self.has_room:
            self._give(self._later.popleft())
        busy = [station for station in self._stations if station.task is not None]
        if not busy:
            return
        patience = min(one.patience(self._seconds) for one in busy) if block else 0.0
        answered = {key.fd for key, _ in self._selector.select(max(0.0, patience))}
        for station in busy:
            if station.connection.fileno() in answered:
                yield from self._take(station)
            elif station.patience(self._seconds) < 0 and not station.connection.poll():
                if station.notes.size != station.noted:
                    station.expect()  # it has come to another exercise since
                    continue
                # One that computes for too long may do so over what it was answered; one that does not is held up.
                yield from self._lose(station, "overdue", by_host=station.left(self._seconds)[1] > 0)

    def _take(self, station: Started) -> Iterator[tuple[Order, Result | Finished]]:
        """Yield what a station answered, if it is done."""
        task = station.task
        assert task is not None
        received = station.received()
        if received is None:
            code = station.exit_status()
            yield from self._lose(station, f"ended with {code}", by_host=code == -signal.SIGKILL)
            return
        if isinstance(received, Progress):
            task.note(received)
            if self._tell is not None:
                self._tell(task.order, received)
            station.expect()
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

    def _lose(self, station: Started, how: str, *, by_host: bool) -> Iterator[tuple[Order, Result | Finished]]:
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
        if task.ends[BEFORE] >= MAX_ENDS or task.ends[task.at] > MAX_ENDS:
            yield task.order, NoVerdict("ends_the_station", how)
        else:
            self._give(task)

    def _disturbed(self, task: Task, problem: NoVerdict) -> Iterator[tuple[Order, Result | Finished]]:
        task.rounds += 1
        if task.rounds < _MAX_ROUNDS:
            self._later.append(task)
        else:
            yield task.order, problem

    def _give(self, task: Task) -> None:
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
        station.begin(task)

    def _free(self) -> Started:
        for station in self._stations:
            if station.task is None:
                return station
        numbers = {station.number for station in self._stations}
        station = Started.anew(
            next(number for number in count() if number not in numbers), self._jobs, lambda: self._heart.lost,
            self._course.root, self._isolation, self._finish, self._tell is not None,
        )  # fmt: skip
        self._selector.register(station.connection, selectors.EVENT_READ)
        self._stations.append(station)
        return station

    def _end(self, station: Started) -> None:
        self._stations.remove(station)
        self._selector.unregister(station.connection)
        station.end()

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
