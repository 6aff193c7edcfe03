"""Asking a submission by script while the reference stands in: what stand-ins answer goes along, sealed.

What one submission that was right asked of its stand-ins, and what they answered, goes to the next one together with
what the tests ask. Who asks the same, to the bit, is asked nothing live; who does not is asked anew.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from grader.course import Exercise
from grader.grading.following import Following
from grader.grading.scripts import Script
from grader.grading.workers import Workers
from grader.remote.endings import Parted, WorkerGone, WorkerTimeout
from grader.remote.foreseen import Foreseen, Heard
from grader.remote.overheard import MOST_BYTES, Overheard
from grader.remote.student import Student
from grader.remote.wire import WireError, packed
from grader.remote.wired import WiredTalk
from grader.suite.outcome import Status
from grader.worker.functions import described

_MOST_IN_ALL = 64 << 20
_MOST_LEARNT = 4
"""Of one exercise under one seed: it takes longer than to ask what failed alone."""


@dataclass(frozen=True)
class Foretold:
    """What tests ask, and what stand-ins answer meanwhile, by marks."""

    requests: Mapping[str, tuple[bytes, ...]]
    answers: Mapping[bytes, bytes]

    @cached_property
    def ahead(self) -> bytes:
        """The answers, as they travel."""
        return packed(self.answers)

    @cached_property
    def size(self) -> int:
        """The bytes of all of it."""
        return len(self.ahead) + sum(len(one) for some in self.requests.values() for one in some)

    @cached_property
    def asked(self) -> dict[str, bytes]:
        """What stands for the requests of each test."""
        return {name: hashlib.sha256(b"\0".join(some)).digest() for name, some in self.requests.items()}


@dataclass(frozen=True)
class Asked:
    """What is asked once more: the tests of an exercise under a seed, with these exercises of the reference."""

    exercise: Exercise
    seed: int
    given: tuple[str, ...]

    @property
    def key(self) -> tuple[str, int, tuple[str, ...]]:
        """What it is known by."""
        return self.exercise.name, self.seed, self.given


class Foretelling:
    """What is known of submissions with stand-ins of one lender's, the latest."""

    def __init__(self, following: Following) -> None:
        self._following = following
        self._known: dict[tuple[str, int, tuple[str, ...]], Foretold] = {}
        self._not_sent: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}
        self._learnt: Counter[tuple[str, int, tuple[str, ...]]] = Counter()

    def is_known(self, asked: Asked) -> bool:
        """Whether anything is known."""
        return asked.key in self._known

    def is_worth_learning(self, asked: Asked) -> bool:
        """Whether few have been asked for the others."""
        return self._learnt[asked.key] < _MOST_LEARNT

    def sent(self, asked: Asked, script: Script) -> frozenset[str]:
        """Return the tests that can be asked by script."""
        names = frozenset(name for name, requests in script.requests.items() if requests is not None)
        return names - self._not_sent.get((asked.exercise.name, asked.given), frozenset())

    def all_pass(self, asked: Asked, needed: frozenset[str], workers: Workers) -> bool:
        """Whether the needed tests pass in a worker that has its stand-ins and was asked nothing since.

        Raises
        ------
        Parted
            if it asks something else of them than is known, or is asked something else.
        """
        told, student = self._known[asked.key], workers.next_student()
        if student is None or not isinstance(talk := student._conversation, WiredTalk):
            return False
        aside = _attended(workers)
        try:
            requests = [one for some in told.requests.values() for one in some]
            answers = iter(talk.answers_to(requests, ahead=told.ahead))
        except (WorkerGone, WorkerTimeout, WireError):
            return False
        for name, some in told.requests.items():
            given = tuple(next(answers) for _ in some)
            if name in needed:
                foreseen = Foreseen(some, given)
                ended = self._following.ended(
                    asked.exercise, asked.seed, name, foreseen, talk, student, told.asked[name]
                )
                if ended is None:
                    raise Parted
                if ended.status is not Status.PASSED:
                    return False
        return not aside

    def learn(self, asked: Asked, names: frozenset[str], workers: Workers) -> bool:
        """Whether tests pass live in such a worker; what was said is then known.

        Tests in which something is said that cannot go ahead are not among them the next time.
        """
        self._learnt[asked.key] += 1
        learning = _Learning(workers)
        try:
            outcomes = self._following.suite.run(
                asked.exercise.name, asked.seed, learning.next_student, names, until_failure=True
            )
        finally:
            learning.end()
        if len(outcomes) < len(names) or outcomes[-1].status is not Status.PASSED:
            return False
        told = {one.test: noted for one, noted in zip(outcomes, learning.noted, strict=True)}
        if others := frozenset(name for name, (_, is_sent) in told.items() if not is_sent):
            key = asked.exercise.name, asked.given
            self._not_sent[key] = self._not_sent.get(key, frozenset()) | others
        else:
            requests = {name: tuple(heard.requests) for name, (heard, _) in told.items()}
            self._keep(asked, Foretold(requests, learning.overheard.sealed()))
        return True

    def _keep(self, asked: Asked, told: Foretold) -> None:
        known = self._known.pop(asked.key, None)
        if known is not None and known.asked == told.asked and known.size + told.size < MOST_BYTES:
            told = Foretold(told.requests, {**known.answers, **told.answers})
        self._known[asked.key] = told
        while sum(one.size for one in self._known.values()) > _MOST_IN_ALL:
            del self._known[next(iter(self._known))]


class _Learning:
    """Takes note of what is said while tests run; ``noted`` is what each asked, and whether all of it may go ahead."""

    def __init__(self, workers: Workers) -> None:
        self.overheard = Overheard()
        self.noted: list[tuple[Heard, bool]] = []
        self._workers = workers
        self._aside = _attended(workers)
        self._heard: Heard | None = None
        self._talks: list[WiredTalk] = []

    def next_student(self) -> Student | None:
        """Return the student for the next test."""
        student = self._workers.next_student()
        self._note()
        if student is not None and isinstance(talk := student._conversation, WiredTalk):
            self._talks.append(talk)
            self._heard = Heard()
            talk.described, talk.heard, talk.overheard = described, self._heard, self.overheard
        return student

    def _note(self) -> None:
        if self._heard is not None:
            self.noted.append((self._heard, self._heard.is_whole and self.overheard.is_sent and not self._aside))
        self._heard, self.overheard.is_sent = None, True
        self._aside.clear()

    def end(self) -> None:
        """Take note of nothing from now on."""
        self._note()
        for talk in self._talks:
            talk.heard = talk.overheard = None


def _attended(workers: Workers) -> list[Any]:
    """Return where what is asked of the lender is noted from now on, but by the submission itself."""
    aside: list[Any] = []
    if workers.loading is not None and workers.loading.lender is not None:
        talk = workers.loading.lender.talk

        def note(message: tuple[Any, ...], reply: Any) -> Any:
            if not talk.relays:
                aside.append(message)
            return reply

        talk.listener = note
    return aside
