"""Scripts: what the hidden tests of an exercise ask under one seed, sent to a submission in one message.

They are recorded with the reference answering, in a worker, when a seed has been met a few times. The worker of a
submission learns the questions of an exercise together, and no answer.
"""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import msgspec

from grader.course import Assignment, Exercise, GradingLimits
from grader.diagnosis.keeping import keep, keep_the_latest, kept, usable_folder
from grader.diagnosis.misconception import the_reference
from grader.grading.depending import Depending
from grader.grading.doubt import seeded
from grader.grading.loadable import LoadableSubmission
from grader.grading.scoring import seed_for_draws
from grader.grading.traces import Answered, asks_the_same, changed, is_seen_through, traces_of
from grader.grading.workers import Workers
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.foreseen import Foreseen, Heard
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.sandbox.host import Sandbox
from grader.suite.outcome import Status
from grader.suite.session import Suite
from grader.worker.functions import described

_MOST_RECORDINGS = 2
_WORTH = 3
"""Recorded is what has been asked as often without: it costs as much as a few submissions."""
_MOST_SEEDS = 64
_MOST_KEPT = 4_000
"""On disk, of all courses: where every student has another seed, there would be no end to them."""
_MOST_BYTES = 16 << 20
"""Of all requests in one message."""
_FAILED = (b"",)
"""What a test asks that the reference fails, as no test of a proven suite does: the host was to blame."""
_SOON = 1.0


class Script(msgspec.Struct, frozen=True):
    """The requests of each test of an exercise, in the order of the tests; None for one that cannot be sent ahead."""

    requests: dict[str, tuple[bytes, ...] | None]

    @property
    def is_sent_first(self) -> bool:
        """Whether the first test can be sent."""
        return next(iter(self.requests.values()), None) is not None

    def runs(self) -> Iterator[tuple[bool, list[str]]]:
        """Yield the tests that follow each other and can be sent together, or cannot be sent, in the order of all."""
        for is_sent, names in groupby(self.requests, lambda name: self.requests[name] is not None):
            yield is_sent, list(names)


class Scripts:
    """The scripts of one assignment."""

    def __init__(self, assignment: Assignment, suite: Suite, limits: GradingLimits, depending: Depending) -> None:
        self._assignment = assignment
        self._depending = depending
        self._suite = suite
        self._limits = limits
        self._met: Counter[tuple[str, int]] = Counter()
        self._on_answers: dict[str, frozenset[str]] = {}
        self._known: dict[tuple[str, int], Script | None] = {}
        self._alone: dict[tuple[str, str, int], Answered | None] = {}

    def of(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Script | None:
        """Return the script of an exercise under a seed, if there can be one and it is kept or was met often enough."""
        key = exercise.name, seed
        if key not in self._known and not self._met[key]:
            self._look(exercise, seed, sandbox)
        if key not in self._known and self._met[key] < _WORTH:
            self._met[key] += 1
            return None
        return self.needed(exercise, seed, sandbox)

    def needed(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Script | None:
        """Return the script of an exercise under a seed, if there can be one."""
        key = exercise.name, seed
        if key in self._known:
            return self._known[key]
        if exercise.here:
            return None
        # Another station may have recorded it meanwhile.
        if (script := self._look(exercise, seed, sandbox)) is not None:
            return script
        self._met[key] += 1
        script = self.recorded(exercise, seed, sandbox)
        # What the host did to a recording may not happen again.
        if script is not None or self._met[key] > _WORTH + _MOST_RECORDINGS:
            self._know(exercise, seed, script)
        if script is not None and (path := self._path(exercise, seed, sandbox)) is not None:
            keep(path, script)
            keep_the_latest(path.parent, _MOST_KEPT)
        return script

    def _look(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Script | None:
        """Return the script that is kept on disk, and know it from now on; None for none."""
        path = None if exercise.here else self._path(exercise, seed, sandbox)
        script = None if path is None else kept(path, Script)
        if script is not None:
            self._know(exercise, seed, script)
        return script

    def _know(self, exercise: Exercise, seed: int, script: Script | None) -> None:
        if len(self._known) >= _MOST_SEEDS * len(self._assignment.exercises):
            self._known.clear()
        self._known[exercise.name, seed] = script

    def _path(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Path | None:
        folder = usable_folder("scripts")
        conditions = sandbox.level.value, exercise.name, seed, repr(self._limits)
        return folder and folder / self._depending.key("script", *conditions)

    def alone(self, exercise: Exercise, test: str, seed: int, sandbox: Sandbox) -> Answered | None:
        """Return what a test asks that is the first to ask, with the reference's answers; None if that is not known.

        Objects have other numbers there than behind other tests.
        """
        key = exercise.name, test, seed
        if key not in self._alone:
            with self._workers(exercise, seed, sandbox) as workers:
                workers.ready()
                requests = self._asked(exercise, test, seed, workers)
            asked = None if requests in (None, _FAILED) else Script({test: requests})
            answered = None if asked is None else self._answered(asked, exercise, seed, sandbox)
            if sandbox.disturbances:
                return None
            self._alone[key] = None if answered is None else answered[test]
        return self._alone[key]

    def recorded(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Script | None:
        """Return what the tests of an exercise ask of the reference; None if nothing of it can be asked ahead."""
        if (found := self._all_asked(exercise, seed, sandbox)) is None:
            return None
        if exercise.name not in self._on_answers:
            answered = self._answered(found, exercise, seed, sandbox)
            if answered is None or sandbox.disturbances:
                return None
            self._on_answers[exercise.name] = frozenset(self._asking_by_answers(answered, exercise, seed))
        script = Script(
            {name: None if name in self._on_answers[exercise.name] else one for name, one in found.requests.items()}
        )
        sizes = [len(one) for requests in script.requests.values() if requests is not None for one in requests]
        return script if sizes and sum(sizes) < _MOST_BYTES else None

    def _all_asked(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Script | None:
        """Return what each test asks of the reference; None where one of them fails or needs those around it."""
        tests = [test for test in self._suite.tests if test.exercise == exercise.name]
        if not all(test.is_alone for test in tests):
            return None
        with self._workers(exercise, seed, sandbox) as workers:
            workers.ready()
            found = {test.name: self._asked(exercise, test.name, seed, workers) for test in tests}
        return None if _FAILED in found.values() else Script(found)

    def _workers(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> Workers:
        """Return workers that hold the reference."""
        reference, draws = the_reference(self._assignment), seed_for_draws(seed)
        loadable = LoadableSubmission(sandbox, reference, self._limits, draws, exercise.forbids, self._assignment.given)
        return Workers(loadable, loadable.start_for(exercise), self._limits.exercise_seconds)

    def _asking_by_answers(self, answered: dict[str, Answered], exercise: Exercise, seed: int) -> Iterator[str]:
        """Yield the tests whose questions are made of answers: sent ahead, they would say what the answers are.

        Numbers in the reference's answers are changed by less than any tolerance; what they are not found in is taken
        for one. A test that asks what it asked before
        asks it whatever is answered. Nor may it ask with what the answer to a test before it is.
        """
        told_before: dict[bytes, None] = {}
        asked_before = b""
        all_seen = True
        for name, told in answered.items():
            asked = b"".join(told.requests)
            # What was answered in a form that is not looked into may be asked in any test after it.
            all_seen = all_seen and is_seen_through(told)
            is_sent = all_seen and not any(one in asked for one in told_before) and asks_the_same(told)
            if not (is_sent and self._passes_on(exercise, seed, name, changed(told))):
                yield name
            asked_before += asked
            if all_seen:
                told_before |= {
                    one: None for answer in told.answers for one in traces_of(answer) if one not in asked_before
                }

    def depending_on_more(self, exercise: Exercise, seed: int, sandbox: Sandbox) -> list[str]:
        """Return the tests that do not pass on the reference's own answers, given again.

        They are given in another order, and under other random numbers of this process: what passes once and not again
        depends on more than what a submission answers.
        """
        script = self._all_asked(exercise, seed, sandbox)
        if script is None:
            return []
        answered = self._answered(script, exercise, seed, sandbox) or {}
        with seeded(seed + 1):
            found = [name for name in reversed(answered) if not self._passes_on(exercise, seed, name, answered[name])]
        return found[::-1]

    def _answered(self, script: Script, exercise: Exercise, seed: int, sandbox: Sandbox) -> dict[str, Answered] | None:
        """Return the requests of each test that is sent, with the reference's answers; None if it gives none."""
        found: dict[str, Answered] = {}
        with self._workers(exercise, seed, sandbox) as workers:
            workers.ready()
            for name, requests in script.requests.items():
                if (student := workers.next_student()) is None:
                    return None
                if requests is None:  # the objects of those after it have the numbers that it leaves
                    self._pass(exercise, seed, [name], student)
                elif isinstance(talk := student._conversation, WiredTalk):
                    try:
                        found[name] = Answered(requests, tuple(talk.answers_to(requests)), student)
                    except (WorkerGone, WorkerTimeout, WireError):
                        return None
        return found

    def _passes_on(self, exercise: Exercise, seed: int, test: str, told: Answered) -> bool:
        """Whether a test passes on answers that nobody gives."""
        ours, theirs = socket.socketpair()
        with ours, theirs:
            talk = WiredTalk(ours, _SOON)
            talk.described = described
            talk.foreseen = foreseen = Foreseen(told.requests, told.answers)
            return self._pass(exercise, seed, [test], told.student._over(talk)) and foreseen.is_over

    def _asked(self, exercise: Exercise, test: str, seed: int, workers: Workers) -> tuple[bytes, ...] | None:
        student = workers.next_student()
        if student is None or not isinstance(talk := student._conversation, WiredTalk):
            return _FAILED
        talk.described = described
        talk.heard = heard = Heard()
        try:
            (outcome,) = self._suite.run(exercise.name, seed, lambda: student, frozenset({test}))
        finally:
            talk.heard = None
        if outcome.status is not Status.PASSED:
            return _FAILED
        return tuple(heard.requests) if heard.is_whole and heard.requests else None

    def _pass(self, exercise: Exercise, seed: int, tests: list[str], student: Student) -> bool:
        outcomes = self._suite.run(exercise.name, seed, lambda: student, frozenset(tests), until_failure=True)
        return len(outcomes) == len(tests) and all(one.status is Status.PASSED for one in outcomes)
