"""Feedback of a class on disk: a file for each submission, from its kept Grade and what was handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from grader.classroom import GradeStore, Job
from grader.classroom.attempts import earlier_attempts
from grader.classroom.dependence import Dependence
from grader.classroom.store import write_whole
from grader.classroom.taking_over import lacking
from grader.course import Course
from grader.feedback.catalogue import Catalogue
from grader.feedback.html import feedback_page
from grader.feedback.markdown import markdown_of
from grader.feedback.terminal import to_text
from grader.feedback.texts import FeedbackTexts, read_feedback_texts
from grader.feedback.whole import Feedback, feedback_of
from grader.policies import Settled, Settling, as_graded
from grader.sandbox.levels import Isolation, Level
from grader.submission import Submission


class Form(StrEnum):
    """What feedback can be written as."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


_SUFFIXES = {Form.HTML: ".html", Form.MARKDOWN: ".md", Form.TEXT: ".txt"}


@dataclass(frozen=True)
class Handed:
    """What came of one submission.

    Attributes
    ----------
    path : Path
        Of its file, where there is a grade.
    graded : bool
        Whether there is a grade, of all exercises. Without one nothing is written.
    current : bool
        Whether the grade is of what is on disk now. Of anything else no code is shown: its lines would be others.
    rewritten : bool
        Whether the file is new or has changed.
    """

    job: Job
    path: Path
    graded: bool
    current: bool = False
    rewritten: bool = False


def hand_back(
    jobs: Sequence[Job],
    course: Course,
    store: GradeStore,
    folder: Path,
    form: Form,
    say: Catalogue,
    settle: Settling = as_graded,
) -> Iterator[Handed]:
    """Write the feedback of each job to ``<folder>/<student>/<assignment>``; what would not change is left alone.

    Each file is written whole or not at all, and before its `Handed` is yielded.

    Parameters
    ----------
    settle : callable
        Tells the points that count.
    """
    texts = cache(lambda name: read_feedback_texts(course.assignment(name), course))
    dependences: dict[str, Dependence] = {}
    for job in jobs:
        path = folder / job.student / f"{job.assignment}{_SUFFIXES[form]}"
        grade = store.read(job.student, job.assignment)
        if grade is None or lacking(grade, course.assignment(job.assignment)):
            yield Handed(job, path, graded=False)
            continue
        settled = settle(grade)
        submission = _graded_submission(job, settled, course, dependences)
        data = _written(settled, submission, course, texts, form, say).encode()
        current = submission is not None or settled.grade.rejected is not None
        yield Handed(job, path, True, current, _update(path, data))


def _written(
    settled: Settled,
    submission: Submission | None,
    course: Course,
    texts: Callable[[str], FeedbackTexts],
    form: Form,
    say: Catalogue,
) -> str:
    grade = settled.grade
    assignment = course.assignment(grade.assignment)
    title = assignment.title.in_(say.language)
    feedback: Feedback = feedback_of(grade, title, texts(assignment.name), say, submission, assignment.stem, settled)
    if form is Form.HTML:
        return feedback_page(feedback, course.title.in_(say.language), say)
    return markdown_of(feedback, say) if form is Form.MARKDOWN else to_text(feedback, say)


def _graded_submission(
    job: Job, settled: Settled, course: Course, dependences: dict[str, Dependence]
) -> Submission | None:
    """Return what was graded, of the attempt that counts; None if that is not what is on disk any more."""
    grade = settled.grade
    if settled.chosen is not None and settled.chosen.name:
        attempts = {one.attempt: one for one in earlier_attempts(job).jobs}
        if settled.chosen.name not in attempts:
            return None
        job = attempts[settled.chosen.name]
    assignment = course.assignment(job.assignment)
    host = repr(grade.isolation)
    if host not in dependences:
        found = Isolation(Level(grade.isolation.level), dict(grade.isolation.possible), {})
        dependences[host] = Dependence(course, found)
    if grade.fingerprint != dependences[host].of(job, grade.seed).whole:
        return None
    read = job.read(assignment)
    return read if isinstance(read, Submission) else None


def _update(path: Path, data: bytes) -> bool:
    """Write a file unless it holds just that already; return whether it was written."""
    with suppress(OSError):
        if path.read_bytes() == data:
            return False
    write_whole(path, data)
    return True
