"""A class, graded as far as that was not done before: nothing is kept in memory but what is being graded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from grader.classroom.conditions import check_packages
from grader.classroom.discover import Job, UsageError
from grader.classroom.orders import Finish, Memory
from grader.classroom.pool import FinishingPool, Pool
from grader.classroom.running import Done, Running, Stations
from grader.classroom.stopping import Stopping
from grader.classroom.store import GradeStore
from grader.course import Counts, Course
from grader.grading import Grade, grades_to_json
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.levels import Isolation

__all__ = ["Batch", "Done", "JsonArray", "Stations"]


@dataclass(frozen=True)
class Batch:
    """How a class is to be graded.

    Attributes
    ----------
    jobs : int
        How many stations at most.
    stop : Stopping
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
    finish : callable, optional
        Sent to stations on this machine, which then keep their Grades in ``store`` themselves.
    undecided : callable, optional
        Told the number of each job that has no verdict, and why. Nothing is kept of it; what was kept before stays.
    """

    course: Course
    isolation: Isolation
    jobs: int
    stop: Stopping
    feedback: Callable[[Grade], str]
    seed: int | None = None
    exercises: frozenset[str] | None = None
    store: GradeStore | None = None
    earlier: Sequence[GradeStore] = ()
    elsewhere: Callable[[], AbstractContextManager[Stations]] | None = None
    finish: Finish | None = None
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
        with (
            self.store.locked() if self.store else nullcontext(),
            self._stations(jobs) as pool,
        ):
            running = Running(self, pool)
            for number, job in enumerate(jobs):
                if self.stop.wanted:
                    break
                yield from running.begin(number, job)
            while pool.is_busy and not self.stop.wanted:
                yield from running.collect()
            yield from running.collect(block=False)
            if self.store is not None:
                self.store.sync()
            note_memory(pool.memory)

    def _stations(self, jobs: Sequence[Job]) -> AbstractContextManager[Stations]:
        if self.elsewhere is not None:
            return self.elsewhere()
        # How many attempts there are is not known yet.
        most = self.jobs if any(map(self.is_best, jobs)) else min(self.jobs, len(jobs))
        if self.finish is not None:
            return FinishingPool(self.course, self.isolation, most, self.stop, finish=self.finish)
        return Pool(self.course, self.isolation, most, self.stop)

    def is_best(self, job: Job) -> bool:
        """Whether the best of several attempts counts for a job's assignment."""
        return self.course.assignment(job.assignment).counts is Counts.BEST


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
