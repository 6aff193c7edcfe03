"""Which small edits of a submission come to pass tests, as far as one worker tells that is asked with all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from grader.course import Exercise
from grader.diagnosis.beside import Beside
from grader.diagnosis.library import SEED
from grader.diagnosis.likeness import near
from grader.diagnosis.transcript import Answer, sketch
from grader.grading.following import Following
from grader.grading.loading import Loading
from grader.grading.traces import Answered
from grader.grading.workers import Workers
from grader.remote.edited import Answers, read_tried
from grader.remote.foreseen import Foreseen
from grader.remote.raised import StudentError
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.suite.outcome import Status

_TOGETHER = 50
# What is nearly right may be right for a test; what is further off is not.
_NEARLY = 0.05
# An edit may put a list into itself: what has so many more bytes than what is right is not looked into.
_TIMES_LONGER, _AND = 4, 1 << 12

Edits = tuple[int, ...]
"""The numbers of edits that are made together."""
Tests = Mapping[str, Answered]
"""What some tests ask, each as the first that asks, and what the reference answers."""


@dataclass(frozen=True)
class Search:
    """Asks a worker what tests ask, with edits in the place of what stands there."""

    exercise: Exercise
    following: Following
    workers: Workers
    loading: Loading
    _known: dict[tuple[str, Answers], bool] = field(default_factory=dict)

    def tried(self, groups: Sequence[Edits], tests: Tests) -> dict[Edits, tuple[Answers, ...]]:
        """Return what is answered in each test with each group of edits, in the time that an exercise has.

        Raises
        ------
        WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        return {edits: answers for some in self.rounds(groups, tests) for edits, answers in some.items()}

    def rounds(self, groups: Sequence[Edits], tests: Tests) -> Iterator[dict[Edits, tuple[Answers, ...]]]:
        """Yield the same for some groups at a time; raises as `tried`."""
        talk = self.loading.talk
        scripts = [list(one.requests) for one in tests.values()]
        for first in range(0, len(groups), _TOGETHER):
            some = groups[first : first + _TOGETHER]
            rows = talk.told(["try", [list(edits) for edits in some], scripts], talk.call_seconds, read_tried)
            yield {edits: answers for edits, answers in zip(some, rows, strict=False) if len(answers) == len(tests)}
            if self.workers.next_student() is None:
                break

    def passing(
        self, answered: Mapping[Edits, tuple[Answers, ...]], tests: Tests, failed: Sequence[str], least: int
    ) -> list[Edits]:
        """Return the edits with which at least so many of the ``failed`` tests pass and all others; the best first."""
        known: dict[tuple[Answers, ...], int] = {}
        for rows in answered.values():
            if rows not in known:
                passed = [name for name, answers in zip(tests, rows, strict=True) if self._passes(name, tests, answers)]
                known[rows] = len(set(passed) & set(failed)) if set(passed) >= tests.keys() - set(failed) else 0
        found = [(-known[rows], edits) for edits, rows in answered.items() if known[rows] >= least]
        return [edits for _, edits in sorted(found)]

    def resembling(self, answered: Mapping[Edits, tuple[Answers, ...]], tests: Tests, beside: Beside) -> list[Edits]:
        """Return the edits with which is answered as a known wrong program does, of those that answer alike the first.

        What most of them answer is what is answered without.
        """
        usual = {rows for rows, _ in Counter(answered.values()).most_common(1)}
        found = []
        for edits, rows in answered.items():
            if rows not in usual:
                usual.add(rows)
                said = {name: self._sketches(tests[name], answers) for name, answers in zip(tests, rows, strict=True)}
                whole = {name: answers for name, answers in said.items() if answers is not None}
                found += [edits] if len(whole) == len(said) and beside.is_like_any(whole) else []
        return found

    def _sketches(self, asked: Answered, answers: Answers) -> list[Answer | None] | None:
        """Return sketches of answers, None for one that is the reference's; None in all if one cannot be had."""
        found: list[Answer | None] = []
        for one, right in zip(answers, asked.answers, strict=False):
            told = None if one == right or _is_longer(one, right) else _sketch(one, self.loading.talk)
            if told is None and one != right:
                return None
            found.append(told)
        return found

    def _passes(self, name: str, tests: Tests, answers: Answers) -> bool:
        """Whether a test passes on answers; those that are not about the reference's it need not look at."""
        if (name, answers) not in self._known:
            self._known[name, answers] = self._ends_well(name, tests, answers)
        return self._known[name, answers]

    def _ends_well(self, name: str, tests: Tests, answers: Answers) -> bool:
        asked, talk, student = tests[name], self.loading.talk, self.loading.student
        if student is None or talk.ended is not None or len(answers) != len(asked.requests):
            return False
        if not all(
            one == right or _is_near(one, right, talk) for one, right in zip(answers, asked.answers, strict=True)
        ):
            return False
        told = Foreseen(asked.requests, answers)
        ended = self.following.ended(self.exercise, SEED, name, told, talk, student)
        return ended is not None and ended.status is Status.PASSED


def _is_near(answer: bytes, right: bytes, talk: WiredTalk) -> bool:
    if _is_longer(answer, right):
        return False
    one, other = _sketch(answer, talk), _sketch(right, talk)
    if one is None or other is None or one.values.shape != other.values.shape:
        return False
    if one.raised or other.raised:
        return one.skeleton == other.skeleton
    return bool(near(one.values, other.values, _NEARLY).all())


def _is_longer(answer: bytes, right: bytes) -> bool:
    return len(answer) > _TIMES_LONGER * len(right) + _AND


def _sketch(answer: bytes, talk: WiredTalk) -> Answer | None:
    try:
        return sketch(talk.read_reply(talk.decode(answer)))
    except StudentError as problem:
        return sketch(problem)
    except WireError:
        return None
