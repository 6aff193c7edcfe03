"""Who reads which answer at this moment, and what of the answers was read before."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

from grader.classroom.deciding import Key
from grader.marking.desk import Read

_HELD_SECONDS = 600.0
"""So long an answer is nobody else's next after somebody opened it."""


class Reading:
    """Who has which answer in front of them, and what was read of submissions that have not changed since."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[str, tuple[str, float]] = {}
        self._known: dict[str, dict[str, tuple[int, Mapping[Key, Read]]]] = {}

    def hold(self, item: str, who: str) -> None:
        """Note that somebody opened an answer; who has it already, keeps it."""
        with self._lock:
            if not self._other(item, who):
                self._held[item] = who, time.monotonic() + _HELD_SECONDS

    def let_go(self, item: str) -> None:
        """Note that an answer was decided."""
        with self._lock:
            self._held.pop(item, None)

    def is_held(self, item: str, who: str) -> bool:
        """Whether somebody else has an answer in front of them."""
        with self._lock:
            return self._other(item, who)

    def _other(self, item: str, who: str) -> bool:
        holder, until = self._held.get(item, (who, 0.0))
        return holder != who and until > time.monotonic()

    def known(self, assignment: str, changed: Mapping[str, int]) -> Mapping[Key, Read]:
        """Return what was read of students whose folders were changed last when it was read."""
        with self._lock:
            kept = self._known.get(assignment, {})
        return {
            key: read
            for student, (at, found) in kept.items()
            if changed.get(student) == at
            for key, read in found.items()
        }

    def keep(self, assignment: str, changed: Mapping[str, int], read: Mapping[Key, Read]) -> None:
        """Remember what was read."""
        by_student: dict[str, dict[Key, Read]] = {}
        for key, one in read.items():
            by_student.setdefault(key[0], {})[key] = one
        with self._lock:
            self._known[assignment] = {student: (changed[student], found) for student, found in by_student.items()}
