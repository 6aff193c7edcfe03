"""From the inbox to the pool of stations, and from there to the folder of Grades: one thread, which never gives up."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.exc import DBAPIError

from grader.classroom import Batch, GradeStore, Job
from grader.classroom.batch import Done, Stations
from grader.classroom.conditions import check_packages
from grader.classroom.orders import Order, Progress
from grader.classroom.pool import NoStation, Pool
from grader.classroom.running import Running
from grader.classroom.store import StoreError
from grader.course import Course, CourseError
from grader.grading import NOT_YET, Grade
from grader.grading.no_verdict import SLOW, NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.levels import Isolation
from grader.serve.ground.tables import State
from grader.serve.ground.tireless import Bell, Tireless
from grader.serve.inbox.inbox import HandIn, Inbox, next_of
from grader.serve.judging.live import Live
from grader.serve.judging.shelf import Shelf
from grader.suite.outcome import SuiteError

_LOG = logging.getLogger("grader.serve")
_LOCK_SECONDS = 600.0
_MENDABLE: tuple[str, ...] = ("course", "suite_fault", "disturbed")
"""Why something was set aside that is worth another try when the course is read anew."""
_LOOK_SECONDS = 1.0
_RECENT_SECONDS = 60.0
PATIENCE_SECONDS = 300.0
"""What has no end waits for so long while others do. Sooner it would cost them more than it gains."""

Elsewhere = Callable[["Course", "Bell"], AbstractContextManager[Stations]]


class SharedStore(GradeStore):
    """A folder of Grades that commands write into as well: it is locked for as long as one Grade is written."""

    _held = 0

    @contextmanager
    def locked(self, patience: float = _LOCK_SECONDS) -> Iterator[None]:
        """Have the folder; who has it already, has it."""
        if self._held:
            yield
            return
        with super().locked(patience):
            self._held += 1
            try:
                yield
            finally:
                self._held -= 1

    def write(self, grade: Grade, feedback: str, attempt: str = "", data: bytes = b"") -> None:
        """Keep a grade; see `GradeStore.write`."""
        with self.locked():
            super().write(grade, feedback, attempt, data)

    def write_feedback(self, grade: Grade, feedback: str) -> None:
        """Keep feedback; see `GradeStore.write_feedback`."""
        with self.locked():
            super().write_feedback(grade, feedback)

    def write_handed_in(self, student: str, assignment: str, time: datetime | None, attempt: str = "") -> None:
        """Keep a time; see `GradeStore.write_handed_in`."""
        with self.locked():
            super().write_handed_in(student, assignment, time, attempt)

    def forget_attempts(self, student: str, assignment: str, *, but: Any) -> None:
        """Remove grades; see `GradeStore.forget_attempts`."""
        with self.locked():
            super().forget_attempts(student, assignment, but=but)


@dataclass(frozen=True)
class Terms:
    """Under what is judged: the isolation, how many stations, or what judges instead of stations here."""

    isolation: Isolation
    jobs: int
    elsewhere: Elsewhere | None = None


class Judging(Tireless):
    """The thread that has hand-ins judged."""

    def __init__(self, shelf: Shelf, inbox: Inbox, live: Live, terms: Terms) -> None:
        super().__init__("judging")
        self._shelf = shelf
        self._inbox = inbox
        self._live = live
        self._terms = terms
        self._served: dict[str, int] = {}
        # What takes long, and since when it waits; the clock of the wall may be set meanwhile.
        self._slow: dict[int, float] = {}
        self._took_long: dict[str, float] = {}
        self._failed: set[int] = set()
        # With another start may come another grader.
        self._mendable = (*_MENDABLE, "engine_error")
        self._turns = 0
        self._in_work: dict[int, HandIn] = {}
        self._hasty: set[int] = set()
        self._was_slow = False

    def _serve(self) -> None:
        """Judge with one pool until the course changes or the server ends."""
        self._in_work.clear()
        self._hasty.clear()
        shelf = self._shelf
        course, state = shelf.read_anew()
        check_packages(course, set())
        store = SharedStore(shelf.grades)
        batch = Batch(
            course,
            self._terms.isolation,
            self._terms.jobs,
            self.bell,
            shelf.feedback(store),
            store=store,
            earlier=(store,),
            undecided=self._undecided,
        )
        self._inbox.requeue(self._mendable)
        self._mendable = _MENDABLE
        looked, changed = time.monotonic(), False
        with self._stations(course) as pool:
            running = Running(batch, pool)
            while not self.bell.wanted:
                self.bell.hear()
                if time.monotonic() > looked + _LOOK_SECONDS:
                    looked, changed = time.monotonic(), shelf.state() != state
                if changed and not self._in_work:
                    return
                chosen, in_haste = None, False
                if not changed and pool.has_room:
                    chosen, in_haste = self._next()
                self._step(running, pool, chosen, course, in_haste=in_haste)

    def _next(self) -> tuple[HandIn | None, bool]:
        """Return what is judged next, and whether in haste: more are waiting than stations are free.

        Nobody waits for the causes of another one's mistakes to be found, nor until the time of a loop without an end
        is over: both come when nothing else waits. What is slow comes before the causes; after some minutes before
        everything, one at a time. What may take long has one station of a student's at a time, and never the last that
        is free: whoever hands in next finds one, whatever the others handed in.
        """
        busy = {one.key for one in self._in_work.values()}
        working = {one.student for one in self._in_work.values()}
        free = self._terms.jobs - len(self._in_work)
        # How many stations a cluster has is not known here.
        is_here = self._terms.elsewhere is None
        is_last = is_here and free <= 1 < self._terms.jobs
        waiting = [one for one in self._inbox.waiting() if one.key not in busy]
        known = {one.id for one in waiting} | self._in_work.keys()
        self._slow = {number: since for number, since in self._slow.items() if number in known}
        ready = [one for one in waiting if one.id not in self._slow]
        slow = [one for one in waiting if one.id in self._slow and one.student not in working]
        if (chosen := next_of(self._late(slow), busy, self._served)) is not None:
            return chosen, False
        chosen = next_of(ready, busy, self._served)
        if chosen is not None:
            return chosen, len({one.key for one in ready}) > free or is_last or chosen.student in working
        # Where none is free though one could be had, an order waits that the host disturbed.
        if is_last or (is_here and free <= 0):
            return None, False
        # Who goes on handing in what takes long keeps nobody from hearing of causes.
        recent = time.monotonic() - _RECENT_SECONDS
        first = [one for one in slow if self._took_long.get(one.student, recent) <= recent]
        unexplained = [one for one in self._inbox.unexplained() if one.student not in working]
        chosen = (
            next_of(first, busy, self._served)
            or next_of(unexplained, busy, self._served)
            or next_of(slow, busy, self._served)
        )
        return chosen, False

    def _late(self, slow: Sequence[HandIn]) -> Sequence[HandIn]:
        """Return what waits no longer for others: of all that may take long one at a time, and not two in a row."""
        if self._was_slow or self._in_work.keys() - self._hasty:
            return ()
        since = time.monotonic() - PATIENCE_SECONDS
        return [one for one in slow if self._slow[one.id] <= since]

    def _step(self, running: Running, pool: Stations, chosen: HandIn | None, course: Course, *, in_haste: bool) -> None:
        try:
            if chosen is not None:
                self.problem = ""
                self._begin(running, chosen, course, in_haste=in_haste)
            elif pool.is_busy:
                self._take(running.collect())
            elif not pool.has_room:
                self._take(running.collect())  # a cluster whose workers are still to come
            else:
                self.bell.wait(_LOOK_SECONDS)
        except (CourseError, SuiteError) as problem:
            if pool.blamed is None:
                if chosen is None:
                    raise
                self._set_aside(chosen.id, "course", str(problem))
                return
            number = running.forget(pool.blamed)
            pool.blamed = None
            if number is not None:
                self._set_aside(number, "course", str(problem))
        except NoStation:
            if chosen is not None:
                self._let_go(chosen.id)
            raise
        except Exception as problem:
            if chosen is None or not self._stumbled(chosen, problem):
                raise

    def _stumbled(self, chosen: HandIn, problem: Exception) -> bool:
        """Set aside what the judge itself stumbles over twice, and return whether: the others need not wait for us."""
        if isinstance(problem, OSError | DBAPIError | SandboxUnavailable | StoreError):
            return False  # the host's, whatever is chosen
        if chosen.id not in self._failed:
            self._failed.add(chosen.id)
            return False
        self._set_aside(chosen.id, "engine_error", f"{type(problem).__name__}: {problem}")
        return True

    def _stations(self, course: Course) -> AbstractContextManager[Stations]:
        if self._terms.elsewhere is not None:
            return self._terms.elsewhere(course, self.bell)
        return Pool(course, self._terms.isolation, self._terms.jobs, self.bell, self._tell)

    def _begin(self, running: Running, chosen: HandIn, course: Course, *, in_haste: bool) -> None:
        self._note(chosen, in_haste=in_haste)
        assignment = course.assignment(chosen.assignment)
        check_packages(course, {assignment.name})
        if chosen.state == State.RECEIVED:
            self._live.begin(chosen.id, len(assignment.exercises))
        folder = self._inbox.place(chosen.student, assignment.name).folder
        job = Job(chosen.student, assignment.name, folder)
        self._take(running.begin(chosen.id, job, in_haste=in_haste, one_by_one=True))

    def _note(self, chosen: HandIn, *, in_haste: bool) -> None:
        """Note whose turn it is."""
        if chosen.state == State.RECEIVED:
            self._turns += 1
            self._served[chosen.student] = self._turns
        self._was_slow = chosen.id in self._slow
        if self._was_slow:
            self._took_long[chosen.student] = time.monotonic()
        self._in_work[chosen.id] = chosen
        if in_haste:
            self._hasty.add(chosen.id)

    def _let_go(self, number: int) -> HandIn | None:
        self._hasty.discard(number)
        return self._in_work.pop(number, None)

    def _take(self, done: Iterator[Done]) -> None:
        for one in done:
            self._let_go(one.number)
            # An earlier attempt may be the one that counts.
            grades = [one.grade, *(attempt.grade for attempt in one.earlier)]
            is_explained = all(each.undiagnosed != NOT_YET for grade in grades for each in grade.exercises)
            # What a newer hand-in has replaced stays replaced: its verdict was of files that were leaving.
            self._inbox.mark(one.number, State.JUDGED if is_explained else State.UNEXPLAINED)
            self._live.end(one.number)

    def _undecided(self, number: int, problem: NoVerdict) -> None:
        if problem.reason == SLOW:
            # It waits in the inbox as before.
            chosen = self._let_go(number)
            waits = (datetime.now(UTC) - chosen.received).total_seconds() if chosen is not None else 0.0
            self._slow[number] = time.monotonic() - min(max(0.0, waits), PATIENCE_SECONDS)
            self._live.end(number)
            return
        self._set_aside(number, problem.reason, problem.detail)

    def _set_aside(self, number: int, reason: str, detail: str) -> None:
        chosen = self._let_go(number)
        # Its verdict stands where only the look for causes failed.
        state = State.JUDGED if chosen is not None and chosen.state == State.UNEXPLAINED else State.SET_ASIDE
        self._inbox.mark(number, state, f"{reason}: {detail}" if detail else reason)
        self._live.end(number)
        what = "causes" if state == State.JUDGED else "verdict"
        _LOG.warning("hand-in %d has no %s: %s %s", number, what, reason, detail)

    def _tell(self, order: Order, told: Progress) -> None:
        # Of an earlier attempt that is judged with it nothing is told.
        if order.job.attempt or told.grade is None:
            return
        key = order.job.student, order.job.assignment
        for number, one in self._in_work.items():
            if one.key == key:
                self._live.exercise(number, told.exercise)
