"""Asking a submission by script: all that the tests of an exercise ask, in one message, and its answers given to them.

The same answers to the same test under the same seed are the same outcome, which is remembered. That all tests pass is
believed of a worker that serves several exercises; that one fails, only of a worker of the exercise's own. What may be
a test's own fault, or the host's, is not remembered.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from grader.course import Exercise
from grader.grading.doubt import is_doubtful
from grader.grading.passed import Passed
from grader.grading.scripts import Script
from grader.grading.workers import Workers
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.foreseen import Foreseen, makes_a_function, names_no_object
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite
from grader.worker.functions import described

_MOST_FAILED = 2_000
"""Each with the test's own account of it."""


@dataclass(frozen=True)
class Following:
    """Gives answers to the tests of one suite, each once."""

    suite: Suite
    remembered: Passed = field(default_factory=Passed)
    _failed: dict[bytes, Outcome] = field(default_factory=dict)

    def all_pass(self, script: Script, exercise: Exercise, seed: int, workers: Workers, *, anew: bool = False) -> bool:
        """Whether all tests of an exercise pass where a worker is asked by script; False where that is not sure.

        Raises
        ------
        SomethingLeft
            if the worker is to begin ``anew`` and cannot.
        """
        for is_sent, names in script.runs():
            student = workers.next_student()
            if student is None or not isinstance(talk := student._conversation, WiredTalk):
                return False
            if not is_sent:
                outcomes = self.suite.run(
                    exercise.name, seed, workers.next_student, frozenset(names), until_failure=True
                )
                if len(outcomes) < len(names) or outcomes[-1].status is not Status.PASSED:
                    return False
                continue
            asked = [(name, script.requests[name] or ()) for name in names]
            try:
                answers = iter(talk.answers_to([one for _, requests in asked for one in requests], anew=anew))
            except (WorkerGone, WorkerTimeout, WireError):
                return False
            anew = False
            for name, requests in asked:
                told = Foreseen(requests, tuple(next(answers) for _ in requests))
                ended = self.ended(exercise, seed, name, told, talk, student)
                if ended is None or ended.status is not Status.PASSED:
                    return False
        return True

    def outcomes(self, script: Script, exercise: Exercise, seed: int, workers: Workers) -> list[Outcome] | None:
        """Return how each test of an exercise ends in a worker that was asked nothing before; None if that is not sure.

        A test whose own functions were made anew at the other end is asked once more, live, if it fails: what goes
        wrong in one looks otherwise there.
        """
        found: dict[str, Outcome] = {}
        is_as_foreseen = True
        for is_sent, names in script.runs():
            student = workers.next_student()
            if student is None or not isinstance(talk := student._conversation, WiredTalk):
                return None
            if not is_sent:
                found |= self._live(names, exercise, seed, workers)
                continue
            asked = [(name, script.requests[name] or ()) for name in names]
            try:
                answers = iter(talk.answers_to([one for _, requests in asked for one in requests]))
            except (WorkerGone, WorkerTimeout, WireError):
                return None
            if talk.has_drawn:  # what is drawn depends on all that was asked before
                return None
            for name, requests in asked:
                given = tuple(next(answers) for _ in requests)
                # An object may be another by now: all that was to be asked of it was.
                told = Foreseen(requests, given, goes_on=all(map(names_no_object, (*requests, *given))))
                ended = self.ended(exercise, seed, name, told, talk, student)
                if talk.ended is not None:
                    return None
                is_as_foreseen = is_as_foreseen and not told.has_parted
                if ended is not None and (ended.status is Status.PASSED or not any(map(makes_a_function, requests))):
                    found[name] = ended
        rest = [name for name in script.requests if name not in found]
        if (rest or not is_as_foreseen) and not workers.begin_anew():
            return None
        if rest:
            found |= self._live(rest, exercise, seed, workers)
        return [found[name] for name in script.requests]

    def passed(self, script: Script, exercise: Exercise, seed: int, workers: Workers) -> frozenset[str]:
        """Return the tests that are sure to pass in a worker that was asked nothing before."""
        found: set[str] = set()
        for is_sent, names in script.runs():
            student = workers.next_student()
            if student is None or not isinstance(talk := student._conversation, WiredTalk):
                break
            if not is_sent:
                outcomes = self._live(names, exercise, seed, workers)
                found.update(name for name, one in outcomes.items() if one.status is Status.PASSED)
                continue
            asked = [(name, script.requests[name] or ()) for name in names]
            try:
                answers = iter(talk.answers_to([one for _, requests in asked for one in requests]))
            except (WorkerGone, WorkerTimeout, WireError):
                break
            for name, requests in asked:
                told = Foreseen(requests, tuple(next(answers) for _ in requests))
                ended = self.ended(exercise, seed, name, told, talk, student)
                if ended is not None and ended.status is Status.PASSED:
                    found.add(name)
        return frozenset(found)

    def _live(self, names: Iterable[str], exercise: Exercise, seed: int, workers: Workers) -> dict[str, Outcome]:
        outcomes = self.suite.run(exercise.name, seed, workers.next_student, frozenset(names))
        return {one.test: one for one in outcomes}

    def ended(
        self,
        exercise: Exercise,
        seed: int,
        test: str,
        told: Foreseen,
        talk: WiredTalk,
        student: Student,
        of: bytes = b"",
    ) -> Outcome | None:
        """Return how a test ends on answers; None if that is not sure, since it asks something else, or not all.

        Where what is asked is not that of the script, they are answers ``of`` something else.
        """
        key = _key(exercise.name, seed, test, (of, *told.answers))
        if key in self.remembered:
            return Outcome(test, Status.PASSED)
        if key in self._failed:
            return self._failed[key]
        talk.described, talk.foreseen = described, told
        try:
            (outcome,) = self.suite.run(exercise.name, seed, lambda: student, frozenset((test,)))
        finally:
            talk.foreseen = None
        if told.has_parted:
            return outcome if told.goes_on else None
        if outcome.status is not Status.PASSED:
            if len(self._failed) >= _MOST_FAILED:
                self._failed.clear()
            if not is_doubtful(outcome):
                self._failed[key] = outcome
            return outcome
        if not told.is_over:
            return None
        self.remembered.add(key)
        return outcome


def _key(exercise: str, seed: int, test: str, answers: Sequence[bytes]) -> bytes:
    sizes = struct.pack(f">{len(answers) + 1}Q", len(answers), *map(len, answers))
    return hashlib.sha256(b"".join((f"{exercise}\0{seed}\0{test}\0".encode(), sizes, *answers))).digest()
