"""A regrade: grade what changed, show it as a difference, and replace what is kept only when that is accepted."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace

from grader.classroom.attempts import Attempt, counted_attempts
from grader.classroom.batch import Batch
from grader.classroom.difference import Counting, Difference
from grader.classroom.discover import Job
from grader.classroom.handed_in import handed_in_at
from grader.classroom.overrides import Overrides
from grader.classroom.store import GradeStore
from grader.course import Counts, Course

STAGE = ".regrade"
"""The folder in a folder of Grades that keeps new ones until they are accepted."""


def regrade(
    batch: Batch,
    jobs: Sequence[Job],
    kept: GradeStore,
    overrides: Overrides,
    *,
    accept: bool,
    counting: Counting = lambda attempts: attempts[-1],
    advance: Callable[[], None] = lambda: None,
) -> Difference:
    """Grade what changed and return how it differs from the Grades that are kept; replace those only to ``accept``.

    New Grades wait in a folder of their own, so that accepting grades nothing twice.

    Parameters
    ----------
    batch : Batch
        As for grading, without stores.
    counting : callable
        Tells which of several attempts counts.
    advance : callable
        Called for each submission that is done.

    Raises
    ------
    UsageError, CourseError, SuiteError, StoreError
        as `Batch.run`.
    """
    stage = GradeStore(kept.folder / STAGE)
    difference = Difference(overrides)
    written = []
    with kept.locked():
        for done in replace(batch, store=stage, earlier=(kept, stage)).run(jobs):
            job = jobs[done.number]
            now = [*done.earlier, Attempt("", done.grade, handed_in_at(job))]
            if difference.add_attempts(_kept(kept, job, batch.course), now, counting):
                written.append(job)
            advance()
        if accept and not batch.stop.wanted:
            for job in written:
                _accept(job, kept, stage, batch)
            kept.sync()
        if not batch.stop.wanted and (accept or not written):
            shutil.rmtree(stage.folder, ignore_errors=True)
    return difference


def _kept(kept: GradeStore, job: Job, course: Course) -> list[Attempt]:
    """Return the attempts that were graded before, the present one last; none where that was not."""
    key = job.student, job.assignment
    if (grade := kept.read(*key)) is None:
        return []
    earlier = kept.attempts(*key) if course.assignment(job.assignment).counts is Counts.BEST else []
    return [*earlier, Attempt("", grade, kept.handed_in(*key))]


def _accept(job: Job, kept: GradeStore, stage: GradeStore, batch: Batch) -> None:
    """Put the new Grades of a job in place, the present one last: its feedback is of all attempts together."""
    earlier = counted_attempts(job, batch.course).jobs
    for one in (*earlier, job):
        # What was killed in the middle of accepting is partly done: the rest is still in the stage.
        if (grade := stage.read(one.student, one.assignment, one.attempt)) is not None:
            kept.write_handed_in(one.student, one.assignment, handed_in_at(one), one.attempt)
            kept.write(grade, "" if one.attempt else batch.feedback(grade), one.attempt)
    if batch.course.assignment(job.assignment).counts is Counts.BEST:
        kept.forget_attempts(job.student, job.assignment, but=[one.attempt for one in earlier])
        if (grade := kept.read(job.student, job.assignment)) is not None:
            kept.write_feedback(grade, batch.feedback(grade))
