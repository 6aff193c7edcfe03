"""The workers of a Dask cluster as stations, and what becomes of an order when one of them is lost."""

from __future__ import annotations

import asyncio
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import Any

import dask
from distributed import Client, Future, KilledWorker
from distributed.client import ClosedClientError
from distributed.comm.addressing import parse_address, parse_host_port

from grader.classroom import UsageError
from grader.classroom.conditions import worker_limits
from grader.classroom.dependence import Dependence
from grader.classroom.orders import Memory, Order
from grader.classroom.pool import Result
from grader.classroom.stopping import Stopping
from grader.cluster.aboard import Refused, Terms, board, grade, versions, where
from grader.cluster.shipping import pack, pack_course
from grader.course import Course, CourseError
from grader.grading import Grade
from grader.grading.no_verdict import NoVerdict
from grader.grading.scoring import empty_grade
from grader.sandbox.levels import Isolation
from grader.submission import Rejection
from grader.submission.read import MAX_FILE
from grader.suite.outcome import SuiteError

_MAX_ATTEMPTS = 2
_LOOK_SECONDS = 0.5
_CONNECT_SECONDS = 10.0
_CLOSE_SECONDS = 5.0
# One that waits at each worker, so that it has work while a Grade travels.
_AHEAD = 1


@dataclass
class _Errand:
    """An order, how often it was given to a worker, and what is to come of it."""

    order: Order
    attempts: int = 0
    future: Future[Any] | None = None


@dataclass
class _Worker:
    """A worker of the cluster; it is ``ready`` once ``boarding`` told the folder ``root`` that the course is in."""

    address: str
    capacity: int
    aboard: Future[Any]
    boarding: Future[Any]
    ready: bool = False
    refused: str = ""
    root: str = ""
    errands: dict[object, _Errand] = field(default_factory=dict)

    @property
    def has_room(self) -> bool:
        # What was with a worker that was lost is tried again alone, so that no other order is blamed for it.
        return (
            self.ready and len(self.errands) < self.capacity and all(one.attempts == 1 for one in self.errands.values())
        )


class Cluster:
    """Grades many submissions on the workers of a Dask cluster, with the interface of `Pool`.

    Workers may come and go. One whose Grades would not be the same to the byte is refused. A submission whose worker
    is lost, or whose host disturbs it, is tried once more, alone on a worker, and has no verdict if that happens again.

    Parameters
    ----------
    address : str
        Of the scheduler; for ``tls://`` Dask's configuration names the certificates.
    course : Course
        Shipped to each worker once.
    isolation : Isolation
        What was found on this host, and is asked of each worker.
    stop : Stopping
        Wakes `collect`.
    tell : callable
        Told what happens with workers: a key of the message catalogue and its facts.

    Raises
    ------
    UsageError
        if no scheduler answers.
    """

    def __init__(
        self, address: str, course: Course, isolation: Isolation, stop: Stopping, tell: Callable[..., None]
    ) -> None:
        self.memory = Memory()
        self.blamed: Order | None = None
        self._address = address
        self._course = course
        self._isolation = isolation
        self._tell = tell
        self._bundle = pack_course(course)
        self._terms = Terms(versions(), isolation, worker_limits(course))
        self._dependence = Dependence(course, isolation)
        self._workers: dict[str, _Worker] = {}
        self._again: deque[_Errand] = deque()
        self._done: deque[tuple[Order, Result]] = deque()
        self._arrived: deque[tuple[str, object, Any]] = deque()
        self._look_next = 0.0
        self._waits = False
        try:
            # A Client that refuses an address leaves threads behind, which end after 20 s with a traceback.
            parse_host_port(parse_address(address)[1])
            self._client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, TypeError) as problem:
            raise UsageError(
                f"no Dask scheduler answers at {address}: {problem}; `dask scheduler` prints the address of one"
            ) from None
        self._readable, self._wakes = socket.socketpair()
        self._readable.setblocking(False)
        self._wakes.setblocking(False)
        self._watched = [self._readable.fileno(), stop.fileno()]

    @property
    def has_room(self) -> bool:
        """Whether an order can be submitted."""
        return not self._again and any(worker.has_room for worker in self._workers.values())

    @property
    def is_busy(self) -> bool:
        """Whether some order has not ended in a Grade yet."""
        return bool(self._done or self._again or any(worker.errands for worker in self._workers.values()))

    def submit(self, order: Order) -> None:
        """Give an order to the worker with the least to do."""
        self._give(_Errand(order), [worker for worker in self._workers.values() if worker.has_room])

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Result]]:
        """Yield the orders that are done, with their Grades; waits for one if told to, but not long.

        Raises
        ------
        CourseError, SuiteError
            if a worker cannot read the course or a suite.
        UsageError
            if the scheduler has gone, or no worker can be used.
        """
        self._look()
        if block and not (self._done or self._arrived):
            wait(self._watched, _LOOK_SECONDS)
        with suppress(BlockingIOError):
            self._readable.recv(1 << 16)
        while self._arrived:
            self._take(*self._arrived.popleft())
        self._try_again()
        while self._done:
            yield self._done.popleft()

    def close(self) -> None:
        """Leave the cluster; each worker removes the course and ends its stations."""
        with suppress(OSError, CancelledError):
            self._client.close(timeout=_CLOSE_SECONDS)
        self._readable.close()
        self._wakes.close()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look(self) -> None:
        """See which workers there are."""
        if time.monotonic() < self._look_next:
            return
        with self._connected():
            present = self._client.nthreads()
        self._look_next = time.monotonic() + _LOOK_SECONDS
        for address in self._workers.keys() - present.keys():
            self._tell("lost", worker=address)
            self._lose(address)
        for address, threads in present.items():
            if address not in self._workers:
                self._invite(address, threads)
        refused = [f"{worker.address}: {worker.refused}" for worker in self._workers.values() if worker.refused]
        if refused and len(refused) == len(self._workers):
            raise UsageError(f"no worker of {self._address} can be used; {'; '.join(refused)}")
        if not present and not self._waits:
            self._tell("waiting", address=self._address)
        self._waits = not present

    def _invite(self, address: str, threads: int) -> None:
        aboard = self._submit(address, board, self._bundle, self._terms)
        worker = _Worker(address, threads + _AHEAD, aboard, self._submit(address, where, aboard))
        self._workers[address] = worker
        self._follow(address, worker.boarding)

    def _lose(self, address: str) -> None:
        """Forget a worker, and what it was ordered to do."""
        worker = self._workers.pop(address)
        with self._connected():
            self._client.cancel([*(one.future for one in worker.errands.values()), worker.boarding, worker.aboard])
        for errand in worker.errands.values():
            self._failed(errand, "ends_the_station")

    def _give(self, errand: _Errand, workers: list[_Worker]) -> None:
        order = errand.order
        parcel = pack(order, self._course.assignment(order.job.assignment))
        if parcel is None:
            self._done.append((order, self._unread(order)))
            return
        worker = min(workers, key=lambda one: len(one.errands) / one.capacity)
        errand.attempts += 1
        errand.future = self._submit(worker.address, grade, worker.aboard, parcel)
        worker.errands[errand.future.key] = errand
        self._follow(worker.address, errand.future)

    def _unread(self, order: Order) -> Grade:
        """Return the Grade of an order that has no file to ship."""
        assignment = self._course.assignment(order.job.assignment)
        fingerprint = self._dependence.of(order.job, order.seed, order.exercises)
        read, job = order.job.read(assignment), order.job
        if isinstance(read, Rejection):
            return fingerprint.stamp(
                empty_grade(read, assignment, job.student, order.seed, self._isolation, order.exercises)
            )
        # It came back in the meantime: without a fingerprint the next run looks again.
        gone = Rejection("file_unreadable", job.path.name)
        return empty_grade(gone, assignment, job.student, order.seed, self._isolation, order.exercises)

    @contextmanager
    def _connected(self) -> Iterator[None]:
        """Say in one line that the scheduler has gone, where something fails since it has."""
        try:
            yield
        except (OSError, CancelledError, ClosedClientError) as problem:
            raise UsageError(
                f"the scheduler at {self._address} has gone: {problem}; what was graded is kept under --out, "
                "run the same command again for the rest"
            ) from None

    def _submit(self, address: str, work: Callable[..., object], *arguments: object) -> Future[Any]:
        """Have work done by one worker and no other."""
        # Dask warns of arguments that are large; notebooks are, and each travels once.
        settings = {"distributed.admin.large-graph-warning-threshold": 2 * MAX_FILE}
        with self._connected(), dask.config.set(settings):
            return self._client.submit(work, *arguments, workers=[address], allow_other_workers=False, pure=False)

    def _follow(self, address: str, future: Future[Any]) -> None:
        """Have what comes of a future arrive, or the exception that it ended in."""

        async def follow() -> None:
            try:
                result: object = await future
            except (Exception, CancelledError, asyncio.CancelledError) as problem:
                result = problem
            self._arrived.append((address, future.key, result))
            with suppress(OSError):  # full: it wakes anyway; closed: nobody waits
                self._wakes.send(b"\0")

        loop: Any = self._client.loop
        loop.add_callback(follow)

    def _take(self, address: str, key: object, result: Any) -> None:
        worker = self._workers.get(address)
        boards = worker is not None and key == worker.boarding.key
        if worker is None or not (boards or key in worker.errands):
            return  # from a worker that was lost
        if isinstance(result, CancelledError | asyncio.CancelledError):
            # The scheduler began anew and knows nothing of what it was told before.
            self._lose(address)
            return
        if boards:
            self._boarded(worker, result)
            return
        errand = worker.errands.pop(key)
        if isinstance(result, CourseError | SuiteError):
            self.blamed = errand.order
            raise type(result)(str(result).replace(worker.root, str(self._course.root)))
        elif isinstance(result, KilledWorker):
            self._failed(errand, "ends_the_station")
        elif isinstance(result, Exception):
            self._failed(errand, "engine_error", f"{type(result).__name__}: {result}"[:500])
        else:
            ended, new = result
            old = self.memory
            self.memory = Memory(new.now, max(old.station, new.station), max(old.worker, new.worker))
            if isinstance(ended, NoVerdict) and ended.reason == "disturbed":
                self._failed(errand, ended.reason, ended.detail)
            else:
                self._done.append((errand.order, ended))

    def _boarded(self, worker: _Worker, result: object) -> None:
        if isinstance(result, str):
            worker.ready, worker.root = True, result
            return
        worker.refused = str(result) if isinstance(result, Refused) else f"{type(result).__name__}: {result}"
        self._tell("refused", worker=worker.address, reason=worker.refused)

    def _failed(self, errand: _Errand, reason: str, detail: str = "") -> None:
        if errand.attempts < _MAX_ATTEMPTS:
            self._again.append(errand)
        else:
            self._done.append((errand.order, NoVerdict(reason, detail)))

    def _try_again(self) -> None:
        idle = [worker for worker in self._workers.values() if worker.ready and not worker.errands]
        while self._again and idle:
            self._give(self._again.popleft(), [idle.pop()])
