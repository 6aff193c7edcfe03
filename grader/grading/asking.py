"""What the tests of an exercise ask, asked of many known programs in one message each.

A library holds dozens of programs that differ from the reference in one exercise, and in most tests most of them answer
as it does. So what the tests ask of the reference is recorded first. A program is sent all of it together; where its
answers are the reference's, byte for byte, it passes, and only the other tests are run. What comes of it is what would
come of running them all: a program in which anything is left of what it was asked is none for this.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from grader.course import Assignment, GradingLimits
from grader.diagnosis.library import SEED
from grader.diagnosis.misconception import in_the_reference, the_reference
from grader.diagnosis.transcript import Recorder, Transcript
from grader.grading.loadable import LoadableSubmission
from grader.grading.recording import Ran, is_silent
from grader.grading.workers import Workers
from grader.remote.foreseen import Foreseen, Heard
from grader.remote.student import Student
from grader.remote.wired import WiredTalk
from grader.sandbox.host import Sandbox
from grader.submission import Submission
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite

_MOST_BYTES = 16 << 20
"""Of all requests in one message."""
_MOST_REMEMBERED = 500
"""Answers of tests of which is known what came of them: those of the latest programs and submissions."""


@dataclass(frozen=True)
class _Asked:
    """What a test asks of the reference, and what is said in it."""

    requests: tuple[bytes, ...]
    said: Transcript


@dataclass(frozen=True)
class Asking:
    """Asks programs what the tests of one exercise ask, under the seed of the library.

    It is of use once it has learnt what that is, and for programs that draw nothing. ``base`` is the reference.
    """

    assignment: Assignment
    exercise: str
    suite: Suite
    limits: GradingLimits
    base: LoadableSubmission
    _tests: dict[str, _Asked] = field(default_factory=dict)
    _parts: dict[tuple[str, ...], dict[str, _Asked]] = field(default_factory=dict)
    _known: dict[bytes, Ran] = field(default_factory=dict)
    _remembered: dict[bytes, Ran | None] = field(default_factory=dict)

    @property
    def is_possible(self) -> bool:
        """Whether something can be asked so."""
        return bool(self._tests)

    def learn(self, sandbox: Sandbox, *, only_all: bool = False) -> None:
        """Record what the tests ask of the reference, and pass on; those whose requests cannot be foreseen stay out.

        With ``only_all``, none is kept then: what is drawn depends on all that was asked before.
        """
        tests = [test for test in self.suite.tests if test.exercise == self.exercise]
        if not all(test.is_alone for test in tests):
            return
        asked = self._asked([test.name for test in tests], sandbox)
        if only_all and len(asked) < len(tests):
            return
        if asked and len(asked) < len(tests):
            # The objects of a test have the numbers that those before it left.
            names, asked = list(asked), self._asked(list(asked), sandbox)
            if len(asked) < len(names):
                return
        if not asked or sum(map(len, _requests(asked))) > _MOST_BYTES:
            return
        with self._workers(the_reference(self.assignment), sandbox) as workers:
            answers = _answers(workers, asked)
        if answers is not None:
            self._tests.update(asked)
            for name, test in asked.items():
                self._known[_key(name, answers[name])] = Outcome(name, Status.PASSED), test.said

    def run(self, source: str, sandbox: Sandbox, only: Collection[str] | None = None) -> list[Ran] | None:
        """Return how each test ends for a program, or ``only`` some; None where it has to be asked live."""
        names = [test.name for test in self.suite.tests if test.exercise == self.exercise]
        chosen = [name for name in names if only is None or name in only]
        if not (asked := self._asked_in(names, chosen, sandbox)):
            return None
        with self._workers(in_the_reference(self.assignment, self.exercise, source), sandbox) as workers:
            if (answers := _answers(workers, asked)) is None:
                return None
            found = self.ended(frozenset(asked), answers, workers)
            if rest := [name for name in chosen if name not in found]:
                found |= self._live(rest, workers)
        ran = [found[name] for name in chosen]
        return None if any(is_silent(outcome) for outcome, _ in ran) else ran

    def answers_of(self, workers: Workers) -> dict[str, tuple[bytes, ...]]:
        """Return what a submission that was asked before answers in each test, begun anew; nothing if it draws."""
        return _answers(workers, self._tests, anew=True) or {}

    def ended(
        self, names: frozenset[str], answers: Mapping[str, tuple[bytes, ...]], workers: Workers
    ) -> dict[str, Ran]:
        """Return how those of the tests end that ask no more than was answered."""
        found: dict[str, Ran | None] = {}
        for name in names & answers.keys():
            key = _key(name, answers[name])
            if key in self._known or key in self._remembered:
                found[name] = self._known.get(key) or self._remembered[key]
        if unknown := names & answers.keys() - found.keys():
            for name, ran in self._on_answers(unknown, answers, workers).items():
                self._remember(_key(name, answers[name]), ran)
                found[name] = ran
        return {name: ran for name, ran in found.items() if ran is not None}

    def _remember(self, key: bytes, ran: Ran | None) -> None:
        """Keep what a test came to, or that it asks something else, for whoever answers the same.

        Many do who make the same mistake.
        """
        if ran is None or not is_silent(ran[0]):
            self._remembered[key] = ran
        if len(self._remembered) > _MOST_REMEMBERED:
            del self._remembered[next(iter(self._remembered))]

    def _asked_in(self, names: list[str], chosen: list[str], sandbox: Sandbox) -> dict[str, _Asked]:
        """Return what is asked in some of the tests: where not all are run, objects have other numbers."""
        if chosen == names:
            return self._tests
        if not self._tests.keys() >= set(chosen):
            return {}
        part = tuple(chosen)
        if part not in self._parts:
            self._parts[part] = self._asked(part, sandbox)
        return self._parts[part] if len(self._parts[part]) == len(part) else {}

    def _workers(self, submission: Submission, sandbox: Sandbox) -> Workers:
        loadable = LoadableSubmission(
            sandbox, submission, self.limits, SEED, given=self.assignment.given, base=self.base
        )
        started = loadable.start(before=submission.named.get(self.exercise))
        workers = Workers(loadable, started, self.limits.exercise_seconds)
        workers.ready()
        return workers

    def _asked(self, names: Sequence[str], sandbox: Sandbox) -> dict[str, _Asked]:
        """Return what those of these tests ask of the reference that pass, and whose requests can be foreseen."""
        heard: list[Heard] = []
        with self._workers(the_reference(self.assignment), sandbox) as workers:

            def next_student() -> Student | None:
                student = workers.next_student()
                heard.append(Heard())
                if student is not None and isinstance(talk := student._conversation, WiredTalk):
                    talk.heard = heard[-1]
                return student

            ran = self._live(names, workers, next_student)
        return {
            name: _Asked(tuple(noted.requests), said)
            for (name, (outcome, said)), noted in zip(ran.items(), heard, strict=True)
            if outcome.status is Status.PASSED and noted.is_whole and noted.requests
        }

    def _on_answers(
        self, names: frozenset[str], answers: Mapping[str, tuple[bytes, ...]], workers: Workers
    ) -> dict[str, Ran | None]:
        """Return how tests end that are given these answers; None for one that asks something else."""
        foreseen = {
            test.name: Foreseen(self._tests[test.name].requests, answers[test.name])
            for test in self.suite.tests
            if test.exercise == self.exercise and test.name in names
        }
        asked: list[WiredTalk] = []
        following = iter(foreseen.values())

        def next_student() -> Student | None:
            student, told = workers.next_student(), next(following)
            if student is not None and isinstance(talk := student._conversation, WiredTalk):
                talk.foreseen = told
                asked.append(talk)
            return student

        try:
            ran = self._live(names, workers, next_student)
        finally:
            for talk in asked:
                talk.foreseen = None
        return {name: None if told.has_parted else ran[name] for name, told in foreseen.items()}

    def _live(
        self, names: Collection[str], workers: Workers, next_student: Callable[[], Student | None] | None = None
    ) -> dict[str, Ran]:
        """Run some tests, by default with the students of these workers."""
        recorder = workers.recorder = Recorder()
        outcomes = self.suite.run(self.exercise, SEED, next_student or workers.next_student, frozenset(names))
        return {one.test: (one, tuple(said)) for one, said in zip(outcomes, recorder.transcripts, strict=True)}


def _answers(
    workers: Workers, asked: Mapping[str, _Asked], *, anew: bool = False
) -> dict[str, tuple[bytes, ...]] | None:
    """Return what a loaded program answers in these tests, if it does and nothing is left of it."""
    if (told := workers.at_once(_requests(asked), anew=anew)) is None:
        return None
    answers = iter(told)
    return {name: tuple(next(answers) for _ in test.requests) for name, test in asked.items()}


def _requests(asked: Mapping[str, _Asked]) -> list[bytes]:
    return [one for test in asked.values() for one in test.requests]


def _key(test: str, answers: Sequence[bytes]) -> bytes:
    digest = hashlib.sha256(test.encode() + b"\0")
    for one in answers:
        digest.update(len(one).to_bytes(8, "big"))
        digest.update(one)
    return digest.digest()
