"""What passes between a pool and its stations; here, so that who gives orders need not load what carries them out."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.discover import Job
from grader.course import CourseError
from grader.grading import ExerciseGrade, Grade
from grader.grading.no_verdict import NoVerdict
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
class Errand:
    """An order as a station gets it: with what one that did not survive it found out before.

    ``known`` are the exercises that it judged, ``avoided`` those in which no station survives.
    """

    order: Order
    known: dict[str, ExerciseGrade]
    avoided: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Progress:
    """What a station tells while it works: that it begins an exercise, or its grade."""

    exercise: str
    grade: ExerciseGrade | None = None


@dataclass(frozen=True)
class Memory:
    """Resident memory in kilobytes: of a station now and at most, and of a worker at most."""

    now: int = 0
    station: int = 0
    worker: int = 0


@dataclass(frozen=True)
class Answer:
    """What became of an order: a Grade; why there is no verdict; or what the instructor has to mend."""

    result: Grade | NoVerdict | CourseError | SuiteError | SandboxUnavailable
    memory: Memory
