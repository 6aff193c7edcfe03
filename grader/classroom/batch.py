"""A class, graded as far as that was not done before: nothing is kept in memory but what is being graded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import pairwise
from typing import BinaryIO, Protocol

from grader.classroom.attempts import Attempt, counted_attempts
from grader.classroom.conditions import check_packages
from grader.classroom.dependence import Dependence
from grader.classroom.discover import Job, UsageError
from grader.classroom.handed_in import handed_in_at
from grader.classroom.orders import Memory, Order
from grader.classroom.pool import Pool, Result
from grader.classroom.stopping import Stop
from grader.classroom.store import GradeStore
from grader.classroom.taking_over import taken_over
from grader.course import Counts, Course
from grader.grading import Grade, grades_to_json
from grader.grading.no_verdict import NoVerdict
from grader.grading.scoring import seed_for
from grader.sandbox.levels import Isolation


@dataclass(frozen=True)
class Done:
    """The Grade of the job with this number; ``kept`` if an earlier one still holds.

    Attributes
    ----------
    whole : bool
        Whether all exercises were judged though only some were asked for: no kept Grade could take these in.
    earlier : tuple of Attempt
        Attempts before this submission, where the course says that they may count.
    left_out : int
        How many more entries stand among them, which are not graded.
    """

    number: int
    grade: Grade
    kept: bool = False
    earlier: tuple[Attempt, ...] = ()
    left_out: int = 0
    whole: bool = False


@dataclass
class _Attempts:
    """All that is graded of one submission: itself and its earlier attempts, ``open`` until each has ended.

    ``undecided`` is why one of them has no verdict, and so none of them counts yet.
    """

    number: int
    jobs: tuple[Job, ...]
    left_out: int
    kept: bool = True
    whole: bool = False
    graded: dict[str, Attempt | None] = field(default_factory=dict)
    undecided: NoVerdict | None = None

    @property
    def is_open(self) -> bool:
        return len(self.graded) < len(self.jobs)


class Stations(Protocol):
    """What grades orders: `Pool`, whose documentation holds for all of them, or something on other machines."""

    memory: Memory

    @property
    def has_room(self) -> bool: ...

    @property
    def is_busy(self) -> bool: ...

    def submit(self, order: Order) -> None: ...

    def collect(self, *, block: bool = True) -> Iterator[tuple[Order, Result]]: ...


@dataclass(frozen=True)
class Batch:
    """How a class is to be graded.

    Attributes
    ----------
    jobs : int
        How many stations at most.
    stop : Stop
        Looked at between submissions. What is done by then is kept.
    feedback : callable
        What the student may read of a Grade.
    seed
        For all submissions, to replay Grades; by default each student has one. Replays are not kept.
    exercises
        By default all. Where Grades are kept, these are judged again and put into the kept Grade, which stays one of
        all exercises (`grader.classroom.taking_over`); where there is no store, nothing else is graded.
    store : GradeStore, optional
        Where Grades are kept as they come.
    earlier : sequence of GradeStore
        Whose Grades, or parts of them, hold where nothing has touched them.
    elsewhere : callable, optional
        Opens what grades instead of stations on this machine.
    undecided : callable, optional
        Told the number of each job that has no verdict, and why. Nothing is kept of it; what was kept before stays.
    """

    course: Course
    isolation: Isolation
    jobs: int
    stop: Stop
    feedback: Callable[[Grade], str]
    seed: int | None = None
    exercises: frozenset[str] | None = None
    store: GradeStore | None = None
    earlier: Sequence[GradeStore] = ()
    elsewhere: Callable[[], AbstractContextManager[Stations]] | None = None
    undecided: Callable[[int, NoVerdict], None] = lambda *_: None

    def run(self, jobs: Sequence[Job], note_memory: Callable[[Memory], None] = lambda _: None) -> Iterator[Done]:
        """Yield what is done, each as soon as it is kept, until all are or somebody wants to stop.

        Parameters
        ----------
        note_memory : callable
            Told at the end how much stations and workers had.

        Raises
        ------
        UsageError
            if two submissions would be kept as one, or replays.
        CourseError, SuiteError
            if the course or a suite cannot be read, or its packages are not installed.
        StoreError
            if a Grade cannot be kept.
        """
        check_packages(self.course, {job.assignment for job in jobs})
        if self.store is not None:
            _check_distinct(jobs)
            if self.seed is not None:
                raise UsageError("a folder of Grades holds those of each student's own seed: replay one without --out")
        dependence = Dependence(self.course, self.isolation)
        waiting: dict[Order, _Attempts] = {}
        with (
            self.store.locked() if self.store else nullcontext(),
            self._stations(jobs) as pool,
        ):
            for job, attempts in self._with_attempts(jobs):
                if self.stop.wanted:
                    break
                order = self._order(job)
                fingerprint = dependence.of(job, order.seed, order.exercises)
                if not order.anew and (kept := self._kept(job, fingerprint.whole)) is not None:
                    yield from self._done(attempts, job, kept)
                    yield from self._collected(pool, waiting, block=False)
                    continue
                attempts.kept = False
                if order.anew and not taken_over(order, fingerprint, self.course.assignment(job.assignment)):
                    attempts.whole = True
                while not pool.has_room and not self.stop.wanted:
                    yield from self._collected(pool, waiting)
                if not self.stop.wanted:
                    waiting[order] = attempts
                    pool.submit(order)
            while pool.is_busy and not self.stop.wanted:
                yield from self._collected(pool, waiting)
            yield from self._collected(pool, waiting, block=False)
            if self.store is not None:
                self.store.sync()
            note_memory(pool.memory)

    def _stations(self, jobs: Sequence[Job]) -> AbstractContextManager[Stations]:
        if self.elsewhere is not None:
            return self.elsewhere()
        # How many attempts there are is not known yet.
        most = self.jobs if any(map(self._is_best, jobs)) else min(self.jobs, len(jobs))
        return Pool(self.course, self.isolation, most, self.stop)

    def _is_best(self, job: Job) -> bool:
        return self.course.assignment(job.assignment).counts is Counts.BEST

    def _with_attempts(self, jobs: Sequence[Job]) -> Iterator[tuple[Job, _Attempts]]:
        """Yield each job after those of its earlier attempts that may count."""
        for number, job in enumerate(jobs):
            earlier = counted_attempts(job, self.course)
            attempts = _Attempts(number, (*earlier.jobs, job), earlier.left_out)
            if self.store is not None and self._is_best(job):
                self.store.forget_attempts(job.student, job.assignment, but={one.attempt for one in earlier.jobs})
            for one in attempts.jobs:
                yield one, attempts

    def _order(self, job: Job) -> Order:
        seed = seed_for(self.course.seed, job.assignment, job.student) if self.seed is None else self.seed
        known = tuple(one.path(job.student, job.assignment, job.attempt) for one in self.earlier)
        if self.store is None:
            return Order(job, seed, self.exercises, known)
        return Order(job, seed, None, known, self.exercises or frozenset())

    def _kept(self, job: Job, fingerprint: str) -> Grade | None:
        for store in self.earlier:
            # What is an attempt now may have been the present submission when it was graded.
            for name in dict.fromkeys((job.attempt, "")):
                grade = store.read(job.student, job.assignment, name)
                if grade is None or grade.fingerprint != fingerprint:
                    continue
                if name != job.attempt:
                    self._keep(job, grade)
                elif store is self.store:
                    # Words for students, and the time, may have changed where the verdict has not.
                    store.write_handed_in(job.student, job.assignment, handed_in_at(job), job.attempt)
                    if not job.attempt:
                        store.write_feedback(grade, self.feedback(grade))
                return grade
        return None

    def _keep(self, job: Job, grade: Grade) -> None:
        if self.store is not None:
            # The time comes first: feedback tells what it means.
            self.store.write_handed_in(job.student, job.assignment, handed_in_at(job), job.attempt)
            self.store.write(grade, "" if job.attempt else self.feedback(grade), job.attempt)

    def _collected(self, pool: Stations, waiting: dict[Order, _Attempts], *, block: bool = True) -> Iterator[Done]:
        for order, result in pool.collect(block=block):
            attempts = waiting.pop(order)
            if isinstance(result, NoVerdict):
                attempts.undecided = result
                attempts.graded[order.job.attempt] = None
                yield from self._closed(attempts)
            else:
                self._keep(order.job, result)
                yield from self._done(attempts, order.job, result)

    def _done(self, attempts: _Attempts, job: Job, grade: Grade) -> Iterator[Done]:
        """Note the Grade of a job; yield what is done where it was the last of all attempts."""
        attempts.graded[job.attempt] = Attempt(job.attempt, grade, handed_in_at(job))
        yield from self._closed(attempts)

    def _closed(self, attempts: _Attempts) -> Iterator[Done]:
        if attempts.is_open:
            return
        if attempts.undecided is not None:
            self.undecided(attempts.number, attempts.undecided)
            return
        *earlier, present = (one for one in map(attempts.graded.get, [job.attempt for job in attempts.jobs]) if one)
        if self.store is not None and earlier:
            # What was written with the Grade did not know of all of them yet.
            self.store.write_feedback(present.grade, self.feedback(present.grade))
        yield Done(attempts.number, present.grade, attempts.kept, tuple(earlier), attempts.left_out, attempts.whole)


def _check_distinct(jobs: Sequence[Job]) -> None:
    for one, other in pairwise(jobs):
        if (one.student, one.assignment) == (other.student, other.assignment):
            raise UsageError(
                f"{one.path} and {other.path} are both for {one.assignment} from {one.student}; keep one of them"
            )


class JsonArray:
    """Writes Grades as one JSON array, in the order of their jobs, each as soon as those before it are there."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._next = 0
        self._waiting: dict[int, bytes] = {}
        self._separator = b"[\n"

    def add(self, number: int, grade: Grade) -> None:
        """Write the Grade of the job with this number, or keep it until its turn."""
        self._waiting[number] = grades_to_json([grade]).removeprefix(b"[\n").removesuffix(b"\n]\n")
        self._flush()

    def _flush(self) -> None:
        while self._next in self._waiting:
            self._write(self._waiting.pop(self._next))
            self._next += 1

    def skip(self, number: int) -> None:
        """Take note that there is no Grade of the job with this number."""
        self._waiting[number] = b""
        self._flush()

    def close(self) -> None:
        """Write what was waiting for a Grade that did not come, and the end of the array."""
        for number in sorted(self._waiting):
            self._write(self._waiting[number])
        self._out.write(b"[]\n" if self._separator == b"[\n" else b"\n]\n")
        self._out.flush()

    def _write(self, grade: bytes) -> None:
        if grade:
            self._out.write(self._separator + grade)
            self._separator = b",\n"
