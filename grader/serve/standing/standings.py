"""The points that count of everybody, computed from the Grades and remembered for as long as nothing changes.

Nothing here is stored: points that were written down would one day not follow from the rules any more.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.grading import Grade
from grader.policies import Policies, Settled, Settling, Timing
from grader.serve.judging.shelf import Shelf

_SETTLES_NS = 100_000_000
"""So long after a change a folder may change again without its time telling."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a student stands in an assignment; ``to_read`` answers wait for a person."""

    points: float
    max_points: float
    exercises: tuple[tuple[str, float, float], ...]
    rejected: bool
    late: bool
    decided: bool
    to_read: int = 0

    @property
    def share(self) -> float:
        """The points as a share of the most, at most 1."""
        return min(1.0, self.points / self.max_points) if self.max_points else 1.0


class Standings:
    """Where everybody stands."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()
        self._rules: object = None
        self._frame: object = None
        self._policies: Policies | None = None
        self._known: dict[str, tuple[int, Mapping[str, Standing]]] = {}

    def of(self, student: str) -> Mapping[str, Standing]:
        """Return a student's standing in each assignment that has a Grade."""
        return self.of_all([student]).get(student, {})

    def of_all(self, students: list[str]) -> dict[str, Mapping[str, Standing]]:
        """Return the standings of these students by assignment."""
        with self._lock:
            rules = self._shelf.rules()
            if rules != self._rules:
                self._forget_what_changed()
                self._rules = rules
            found = {}
            settle = self._shelf.settling()
            for student in students:
                standings = self._of(student, settle)
                if standings:
                    found[student] = standings
            return found

    def _forget_what_changed(self) -> None:
        """A decision or more time is one student's: of a large class all others stand where they stood."""
        policies, frame = self._shelf.policies(), self._shelf.frame()
        if self._policies is None or frame != self._frame:
            self._known = {}
        else:
            before, after = self._policies, policies
            for old, new in ((before.overrides, after.overrides), (before.extensions, after.extensions)):
                for key in {*old, *new}:
                    if old.get(key) != new.get(key):
                        self._known.pop(key[0], None)
        self._policies, self._frame = policies, frame

    def _of(self, student: str, settle: Settling) -> Mapping[str, Standing]:
        folder = f"{self._shelf.grades}/{student}"
        try:
            changed = os.stat(folder).st_mtime_ns
        except OSError:
            return {}
        known = self._known.get(student)
        if known is not None and known[0] == changed:
            return known[1]
        names = {one.name for one in self._shelf.course.assignments}
        standings = {}
        for name in sorted(path.stem for path in Path(folder).glob("*.json")):
            # What was renamed away in the meantime, or is of another course, is not there.
            if name in names and (grade := self._shelf.store.read(student, name)) is not None:
                standings[name] = standing(settle(grade))
        if time.time_ns() - changed > _SETTLES_NS:
            self._known[student] = changed, standings
        return standings


def standing(settled: Settled) -> Standing:
    """Return what the table of the class shows of the points that count."""
    grade: Grade = settled.grade
    return Standing(
        settled.points,
        settled.max_points,
        tuple((one.name, one.points, one.max_points) for one in settled.exercises),
        grade.rejected is not None,
        settled.lateness.timing in (Timing.LATE, Timing.CLOSED),
        bool(settled.overridden),
        len(settled.open),
    )
