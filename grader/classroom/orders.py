"""What passes between a pool and its stations; here, so that who gives orders need not load what carries them out."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.discover import Job
from grader.course import CourseError
from grader.grading import Grade
from grader.sandbox.host import SandboxUnavailable
from grader.suite.outcome import SuiteError

STOPPING = frozenset({signal.SIGINT, signal.SIGTERM})


@dataclass(frozen=True)
class Order:
    """A job with the seed it is graded under.

    ``exercises`` are all by default. ``earlier`` are files of earlier Grades: what in them nothing has touched is
    taken over. Where ``anew`` names exercises, these are judged again and the others stay (`taking_over`).
    """

    job: Job
    seed: int
    exercises: frozenset[str] | None = None
    earlier: tuple[Path, ...] = ()
    anew: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Memory:
    """Resident memory in kilobytes: of a station now and at most, and of a worker at most."""

    now: int = 0
    station: int = 0
    worker: int = 0


@dataclass(frozen=True)
class Answer:
    """What became of an order: a Grade; what the instructor has to mend; or the words of an error of ours."""

    result: Grade | CourseError | SuiteError | SandboxUnavailable | str
    memory: Memory
