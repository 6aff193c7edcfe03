"""The thread that has public checks judged, where the course shows them before an assignment is published.

It has a station of its own, beside those that judge by the hidden tests, and asks nobody to wait for it. What it finds
is kept in a folder of Grades like theirs, from which no points are ever taken.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

from grader.classroom import Batch, GradeStore, Job
from grader.classroom.batch import Done
from grader.classroom.pool import Pool
from grader.classroom.running import Running
from grader.course import CourseError
from grader.grading.no_verdict import NoVerdict
from grader.serve.ground.tireless import Tireless
from grader.serve.inbox.inbox import Inbox
from grader.serve.inbox.lasts import Key, Last
from grader.serve.judging.judging import Terms
from grader.serve.judging.live import Live
from grader.serve.judging.public_checks import Checked, checked_in, course_of_checks, open_to_checks
from grader.serve.judging.shelf import Shelf
from grader.suite.outcome import SuiteError

_LOG = logging.getLogger("grader.serve")
_LATER_SECONDS = 5.0
_LOOK_SECONDS = 1.0


class Checking(Tireless):
    """What the public checks say of everybody's newest hand-in.

    Parameters
    ----------
    folder : Path
        Where the course of checks is made, and what they said is kept.
    """

    def __init__(self, shelf: Shelf, inbox: Inbox, live: Live, terms: Terms, folder: Path) -> None:
        super().__init__("judging by public checks")
        self._shelf = shelf
        self._inbox = inbox
        self._live = live
        self._terms = terms
        self._course_folder = folder / "course"
        self._store = GradeStore(folder / "grades")
        # Of each student and assignment, the number of the hand-in whose checks are known, or never will be.
        self._over: dict[Key, int] = {}
        self._waiting: dict[int, Key] = {}
        self._served: dict[str, int] = {}
        self._turns = 0

    def is_to_come(self, key: Key, number: int) -> bool:
        """Whether the checks of a hand-in are shown, and not known yet."""
        # Of one that a newer one has replaced nothing more will come.
        if self.problem or self._over.get(key, 0) >= number:
            return False
        return key[1] in {one.name for one in open_to_checks(self._shelf.course)}

    def of(self, key: Key, number: int) -> tuple[Checked, ...]:
        """Return what the checks said of a hand-in, as far as they are known and shown now."""
        if self._over.get(key) != number or key[1] not in {one.name for one in open_to_checks(self._shelf.course)}:
            return ()
        grade = self._store.read(*key)
        return () if grade is None else checked_in(grade)

    def _serve(self) -> None:
        """Judge by the checks as they are now, until they change or are not shown any more."""
        course = self._shelf.course
        state = self._state()
        assignments = open_to_checks(course)
        if not assignments:
            self.bell.wait(_LATER_SECONDS)
            return
        self._over = {}
        checks = course_of_checks(course, assignments, self._course_folder)
        batch = Batch(
            checks,
            self._terms.isolation,
            1,
            self.bell,
            lambda _: "",
            store=self._store,
            earlier=(self._store,),
            undecided=self._undecided,
        )
        with Pool(checks, self._terms.isolation, 1, self.bell) as pool:
            self._judge(Running(batch, pool), pool, {one.name for one in assignments}, state)

    def _judge(self, running: Running, pool: Pool, names: set[str], state: object) -> None:
        self._waiting.clear()
        looked = time.monotonic()
        while not self.bell.wanted:
            self.bell.hear()
            if time.monotonic() > looked + _LOOK_SECONDS:
                looked = time.monotonic()
                if self._state() != state:
                    return
            try:
                if pool.is_busy:
                    self._take(running.collect())
                elif (found := self._next(names)) is not None:
                    key, last = found
                    self._waiting[last.id] = key
                    self._take(running.begin(last.id, Job(key[0], key[1], self._inbox.place(*key).folder)))
                else:
                    self.bell.wait(_LOOK_SECONDS)
            except (CourseError, SuiteError) as problem:
                if pool.blamed is None:
                    raise
                number = running.forget(pool.blamed)
                pool.blamed = None
                if number is not None:
                    _LOG.error("public checks cannot be judged: %s", problem)
                    self._note(number)

    def _state(self) -> object:
        """Return what changes when the checks, or whether they are shown, might."""
        return self._shelf.rules(), [one.name for one in open_to_checks(self._shelf.course)]

    def _next(self, names: set[str]) -> tuple[Key, Last] | None:
        lasts = self._inbox.last_of_all().items()
        open_ones = [(key, last) for key, last in lasts if key[1] in names and self._over.get(key) != last.id]
        # Whose turn was longest ago, and of those who waited longest.
        chosen = min(open_ones, key=lambda one: (self._served.get(one[0][0], 0), one[1].id), default=None)
        if chosen is not None:
            self._turns += 1
            self._served[chosen[0][0]] = self._turns
        return chosen

    def _take(self, done: Iterator[Done]) -> None:
        for one in done:
            self._note(one.number)

    def _undecided(self, number: int, problem: NoVerdict) -> None:
        _LOG.warning("public checks of hand-in %d: %s %s", number, problem.reason, problem.detail)
        self._note(number)

    def _note(self, number: int) -> None:
        self._over[self._waiting.pop(number)] = number
        self._live.touch(number)
