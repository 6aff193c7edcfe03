"""What passes between a pool and its stations; here, so that who gives orders need not load what carries them out."""

from __future__ import annotations

import os
import signal
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from grader.classroom.discover import Job, UsageError
from grader.course import Course, CourseError
from grader.grading import ExerciseGrade, Grade, grade_from_json
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.suite.outcome import SuiteError

_LENGTH = struct.Struct(">I")
STOPPING = frozenset({signal.SIGINT, signal.SIGTERM})


@dataclass(frozen=True)
class Order:
    """A job with the seed it is graded under.

    ``exercises`` are all by default. ``earlier`` are files of earlier Grades: what in them nothing has touched is
    taken over. Where ``anew`` names exercises, these are judged again and the others stay (`taking_over`). One that is
    ``in_haste`` wants the verdict, and nobody to look for causes yet.
    """

    job: Job
    seed: int
    exercises: frozenset[str] | None = None
    earlier: tuple[Path, ...] = ()
    anew: frozenset[str] = frozenset()
    in_haste: bool = False


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


class Notes:
    """What a station notes while it works, in memory that the pool looks at only when the station does not survive it.

    Parameters
    ----------
    descriptor : int
        A file in memory that both have open.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._at = 0

    @classmethod
    def made(cls) -> Notes:
        """Return notes with a file of their own."""
        return cls(os.memfd_create("notes", os.MFD_CLOEXEC))

    def clear(self) -> None:
        """Begin anew, for another order."""
        os.ftruncate(self.descriptor, 0)
        self._at = 0

    def add(self, progress: Progress) -> None:
        """Note what a station tells."""
        data = msgspec.msgpack.encode(progress)
        self._at += os.pwrite(self.descriptor, _LENGTH.pack(len(data)) + data, self._at)

    @property
    def size(self) -> int:
        """How much is noted, in bytes."""
        return os.fstat(self.descriptor).st_size

    def __iter__(self) -> Iterator[Progress]:
        """Yield what was noted, as far as the station came."""
        data, at = os.pread(self.descriptor, self.size, 0), 0
        while at + _LENGTH.size <= len(data):
            begin = at + _LENGTH.size
            at = begin + _LENGTH.unpack_from(data, at)[0]
            if at <= len(data):
                yield msgspec.msgpack.decode(data[begin:at], type=Progress)

    def close(self) -> None:
        """Give the memory back."""
        os.close(self.descriptor)


@dataclass(frozen=True)
class Finished:
    """What a station has made of a Grade.

    Attributes
    ----------
    data : bytes
        Its JSON form, which is read where somebody asks for the ``grade``.
    told : object
        What else whoever gave the order wants to know of it.
    """

    data: bytes
    told: Any

    @cached_property
    def grade(self) -> Grade:
        """The Grade."""
        return grade_from_json(self.data)


Finish = Callable[[Course], Callable[[Order, Grade], Finished]]
"""Sent to each station, which asks it once how to finish Grades of the course that it has read."""


@dataclass(frozen=True)
class Memory:
    """Resident memory in kilobytes: of a station now and at most, and of a worker at most."""

    now: int = 0
    station: int = 0
    worker: int = 0


@dataclass(frozen=True)
class Answer:
    """What became of an order: a Grade; why there is no verdict; or what the instructor has to mend."""

    result: Grade | Finished | UsageError | NoVerdict | CourseError | SuiteError | SandboxUnavailable
    memory: Memory
