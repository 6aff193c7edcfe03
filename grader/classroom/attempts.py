"""Earlier attempts at an assignment: ``<student>/<assignment>/.attempts/<name>/``, each with its files and its time.

The present submission stays where it always stood, and is the last attempt. The folder is hidden because what is hidden
is nobody's submission (`grader.submission.choose.is_theirs`): no choice of files looks into it, no upload can bring one
along, and no tree that was laid out before means anything else now.
"""

from __future__ import annotations

import hashlib
import heapq
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from grader.classroom.discover import Job
from grader.classroom.handed_in import handed_in_under
from grader.classroom.roster import folder_name
from grader.course import Counts, Course
from grader.grading import Grade
from grader.submission.find import ATTEMPTS

MAX_ATTEMPTS = 50
"""Of a student's earlier attempts so many are graded: the last ones by name."""
_MAX_NAME = 100
_MAX_WORDS = 24
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Attempt:
    """One of several submissions of a student for one assignment, graded; the present one has no name."""

    name: str
    grade: Grade
    handed_in: datetime | None = None


@dataclass(frozen=True)
class Earlier:
    """Jobs of the attempts before the present submission, and how many entries of the folder are ``left_out``."""

    jobs: tuple[Job, ...] = ()
    left_out: int = 0


def counted_attempts(job: Job, course: Course) -> Earlier:
    """Return the earlier attempts that may count: none where the last one does."""
    if course.assignment(job.assignment).counts is Counts.LAST:
        return Earlier()
    return earlier_attempts(job)


def earlier_attempts(job: Job) -> Earlier:
    """Return the jobs of what stands beside a job's submission as earlier attempts, by name.

    The folder may be a student's: its entries are counted and not kept, and no link is followed. A link among
    them is an attempt that ends in a rejection; files are none.
    """
    under = handed_in_under(job)
    if under is None or os.path.islink(folder := under / ATTEMPTS):
        return Earlier()
    total = 0

    def folders(entries: Iterable[os.DirEntry[str]]) -> Iterable[str]:
        nonlocal total
        for entry in entries:
            if not entry.name.startswith("."):
                total += 1
                if entry.is_symlink() or entry.is_dir(follow_symlinks=False):
                    yield entry.name

    try:
        with os.scandir(folder) as entries:
            found = heapq.nlargest(MAX_ATTEMPTS, folders(entries), key=natural)
    except OSError:
        return Earlier()
    jobs = {(name := _harmless(each)): replace(job, path=folder / each, attempt=name) for each in reversed(found)}
    return Earlier(tuple(jobs.values()), total - len(jobs))


def in_order(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Return attempts from the first to the last: those of an unknown time, those by time, the present one."""
    return sorted(attempts, key=lambda one: (one.name == "", one.handed_in or _NEVER, natural(one.name)))


def natural(name: str) -> tuple[list[str | int], str]:
    """Return what sorts names with numbers in them as people count: 2 before 10."""
    parts = re.split(r"([0-9]+)", name)
    return [int(part) if number % 2 else part for number, part in enumerate(parts)], name


def _harmless(name: str) -> str:
    """Return the name that an attempt's Grade is kept under: its own, or what of it a file can be called."""
    plain = folder_name(os.fsencode(name).decode("utf-8", "replace"))
    if plain == name and len(os.fsencode(name)) <= _MAX_NAME:
        return name
    return f"{plain[:_MAX_WORDS]}-{hashlib.sha256(os.fsencode(name)).hexdigest()[:8]}"
