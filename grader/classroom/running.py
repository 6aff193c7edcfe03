"""Jobs that are being graded: their earlier attempts, what is kept of them, and when one of them is done."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from grader.classroom.attempts import Attempt, counted_attempts
from grader.classroom.dependence import Dependence, Fingerprint
from grader.classroom.discover import Job
from grader.classroom.handed_in import handed_in_at
from grader.classroom.orders import Finished, Memory, Order
from grader.classroom.pool import Result
from grader.classroom.taking_over import taken_over
from grader.course.variants import seed_for
from grader.grading import Grade
from grader.grading.no_verdict import SLOW, NoVerdict

if TYPE_CHECKING:
    from grader.classroom.batch import Batch


@dataclass(frozen=True)
class Done:
    """The ``grade`` of the job with this number; ``kept`` if an earlier one still holds.

    Attributes
    ----------
    result : Grade or Finished
        It, or what a station has made of it.
    whole : bool
        Whether all exercises were judged though only some were asked for: no kept Grade could take these in.
    earlier : tuple of Attempt
        Attempts before this submission, where the course says that they may count.
    left_out : int
        How many more entries stand among them, which are not graded.
    """

    number: int
    result: Grade | Finished
    kept: bool = False
    earlier: tuple[Attempt, ...] = ()
    left_out: int = 0
    whole: bool = False

    @property
    def grade(self) -> Grade:
        """The Grade."""
        return _grade_of(self.result)


def _grade_of(result: Grade | Finished) -> Grade:
    return result.grade if isinstance(result, Finished) else result


@dataclass
class _Attempts:
    """All that is graded of one submission: itself and its earlier attempts, ``open`` until each has ended.

    ``undecided`` is why one of them has no verdict, and so none of them counts yet; ``behind`` are orders that wait
    until one before them is done.
    """

    number: int
    jobs: tuple[Job, ...]
    left_out: int
    kept: bool = True
    whole: bool = False
    graded: dict[str, Grade | Finished | None] = field(default_factory=dict)
    undecided: NoVerdict | None = None
    behind: deque[Order] = field(default_factory=deque)

    @property
    def is_open(self) -> bool:
        return len(self.graded) < len(self.jobs)


class Stations(Protocol):
    """What grades orders: `Pool`, whose documentation holds for all of them, or something on other machines."""

    memory: Memory
    blamed: Order | None

    @property
    def has_room(self) -> bool: ...

    @property
    def is_busy(self) -> bool: ...

    def submit(self, order: Order) -> None: ...

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Result | Finished]]: ...


def _names(job: Job) -> tuple[str, ...]:
    """Return the names of attempts under which a job's Grade may be kept.

    What is an attempt now may have been the present submission when it was graded.
    """
    return tuple(dict.fromkeys((job.attempt, "")))


class Running:
    """Jobs that are graded as a `Batch` says, begun one after the other.

    Parameters
    ----------
    pool : Stations
        What grades them; it is somebody else's to close.
    """

    def __init__(self, batch: Batch, pool: Stations) -> None:
        self._batch = batch
        self._pool = pool
        self._dependence = Dependence(batch.course, batch.isolation)
        self._waiting: dict[Order, _Attempts] = {}

    def begin(self, number: int, job: Job, *, in_haste: bool = False, one_by_one: bool = False) -> Iterator[Done]:
        """Give the job of this number, and its earlier attempts that may count, to stations.

        Yields meanwhile what is done by then, this job or others, and waits for a station that is free. One by one,
        a job and its attempts never have more than one station: they may be fifty.

        Raises
        ------
        CourseError, SuiteError, StoreError
            as `Batch.run`.
        """
        stop = self._batch.stop
        attempts = self._with_earlier(number, job)
        for one in attempts.jobs:
            order = self._order(one, in_haste)
            # Where nothing is kept there is nothing to compare with.
            if any(path.exists() for path in self._may_hold(one)):
                fingerprint = self._dependence.of(one, order.seed, order.exercises)
                if not order.anew and (kept := self._kept(one, fingerprint, in_haste)) is not None:
                    yield from self._done(attempts, one, kept)
                    if not one_by_one:  # else what is wrong with another job would leave this one half begun
                        yield from self.collect(block=False)
                    continue
                assignment = self._batch.course.assignment(one.assignment)
                attempts.whole |= bool(order.anew) and not taken_over(order, fingerprint, assignment)
            else:
                attempts.whole |= bool(order.anew)
            attempts.kept = False
            if one_by_one and attempts in self._waiting.values():
                attempts.behind.append(order)
                continue
            while not self._pool.has_room and not stop.wanted:
                yield from self.collect()
            if stop.wanted:
                return
            self._waiting[order] = attempts
            self._pool.submit(order)

    def forget(self, order: Order) -> int | None:
        """Give up a job over whose order an error was raised; return its number, if it is still graded."""
        attempts = self._waiting.pop(order, None)
        return None if attempts is None else attempts.number

    def _with_earlier(self, number: int, job: Job) -> _Attempts:
        """Return a job after those of its earlier attempts that may count."""
        batch = self._batch
        earlier = counted_attempts(job, batch.course)
        if batch.store is not None and batch.is_best(job):
            batch.store.forget_attempts(job.student, job.assignment, but={one.attempt for one in earlier.jobs})
        return _Attempts(number, (*earlier.jobs, job), earlier.left_out)

    def _order(self, job: Job, in_haste: bool) -> Order:
        batch = self._batch
        seed = seed_for(batch.course, job.assignment, job.student) if batch.seed is None else batch.seed
        known = tuple(one.path(job.student, job.assignment, job.attempt) for one in batch.earlier)
        if batch.store is None:
            return Order(job, seed, batch.exercises, known, in_haste=in_haste)
        return Order(job, seed, None, known, batch.exercises or frozenset(), in_haste)

    def _may_hold(self, job: Job) -> Iterator[Path]:
        """Yield the files in which a kept Grade of a job may be."""
        for store in self._batch.earlier:
            for name in _names(job):
                yield store.path(job.student, job.assignment, name)

    def _kept(self, job: Job, fingerprint: Fingerprint, in_haste: bool) -> Grade | None:
        for store in self._batch.earlier:
            for name in _names(job):
                grade = store.read(job.student, job.assignment, name)
                if grade is None:
                    continue
                if grade.fingerprint != fingerprint.whole and not (in_haste and fingerprint.in_haste(grade)):
                    continue
                if name != job.attempt:
                    self._keep(job, grade)
                elif store is self._batch.store:
                    # Words for students, and the time, may have changed where the verdict has not.
                    store.write_handed_in(job.student, job.assignment, handed_in_at(job), job.attempt)
                    if not job.attempt:
                        store.write_feedback(grade, self._batch.feedback(grade))
                return grade
        return None

    def _keep(self, job: Job, grade: Grade) -> None:
        if self._batch.store is not None:
            # The time comes first: feedback tells what it means.
            self._batch.store.write_handed_in(job.student, job.assignment, handed_in_at(job), job.attempt)
            self._batch.store.write(grade, "" if job.attempt else self._batch.feedback(grade), job.attempt)

    def collect(self, *, block: bool = True) -> Iterator[Done]:
        """Yield what is done by now, each as soon as it is kept; waits as `Pool.collect` does if told to."""
        for order, result in self._pool.collect(block=block):
            attempts = self._waiting.pop(order)
            if isinstance(result, NoVerdict) and result.reason == SLOW:
                attempts.graded |= {each.job.attempt: None for each in attempts.behind}
                attempts.behind.clear()
            if attempts.behind and not self._batch.stop.wanted:
                self._waiting[following := attempts.behind.popleft()] = attempts
                self._pool.submit(following)
            if isinstance(result, NoVerdict):
                attempts.undecided = result
                attempts.graded[order.job.attempt] = None
                yield from self._closed(attempts)
            else:
                if isinstance(result, Grade):
                    self._keep(order.job, result)
                elif self._batch.store is not None:
                    self._batch.store.sync_now_and_then()
                yield from self._done(attempts, order.job, result)

    def _done(self, attempts: _Attempts, job: Job, result: Grade | Finished) -> Iterator[Done]:
        """Note the Grade of a job; yield what is done where it was the last of all attempts."""
        attempts.graded[job.attempt] = result
        yield from self._closed(attempts)

    def _closed(self, attempts: _Attempts) -> Iterator[Done]:
        if attempts.is_open:
            return
        if attempts.undecided is not None:
            self._batch.undecided(attempts.number, attempts.undecided)
            return
        found = [(job, one) for job in attempts.jobs if (one := attempts.graded.get(job.attempt)) is not None]
        *before, (_, present) = found
        earlier = tuple(Attempt(job.attempt, _grade_of(one), handed_in_at(job)) for job, one in before)
        if self._batch.store is not None and earlier:
            # What was written with the Grade did not know of all of them yet.
            self._batch.store.write_feedback(_grade_of(present), self._batch.feedback(_grade_of(present)))
        yield Done(attempts.number, present, attempts.kept, earlier, attempts.left_out, attempts.whole)
