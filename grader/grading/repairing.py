"""Looking for one small edit of a submission with which tests pass that fail without it.

Where there is one, the mistake stands in that line, whatever the rest looks like: no other claim about the code is as
well proven. The edits are made in the submission's sandbox, where its syntax tree is, and all are asked what a few
tests ask. Where they answer about as the reference does, those tests look; what passes them is tried on all tests,
each edit in a worker of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from grader.course import Exercise
from grader.diagnosis.library import SEED
from grader.diagnosis.likeness import near
from grader.diagnosis.repaired import Repair
from grader.diagnosis.transcript import Answer, sketch
from grader.grading.following import Following
from grader.grading.loading import LoadableSubmission, Loading
from grader.grading.scoring import seed_for_draws
from grader.grading.scripts import Script
from grader.grading.traces import Answered
from grader.grading.workers import Workers
from grader.remote.edited import Tried, read_edited, read_edits, read_tried
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.foreseen import Foreseen
from grader.remote.raised import StudentError
from grader.remote.wire import WireError
from grader.remote.wired import WiredTalk
from grader.suite.outcome import Status
from grader.worker.edits import KINDS

_TOGETHER = 50
_MOST_PROVEN = 8
"""Edits that pass what a few tests ask, and are tried on all."""
_MOST_PROBES, _MOST_GUARDS = 2, 1
# What is nearly right may be right for a test; what is further off is not.
_NEARLY = 0.05
_ENDED = (WorkerGone, WorkerTimeout, WireError)


@dataclass(frozen=True)
class Repairing:
    """Edits one exercise of a submission.

    Parameters
    ----------
    others : sequence of str
        The exercises that are left as they are.
    script : Script
        What its tests ask under the seed of the library.
    alone : callable
        Tells what one test asks there that is the first to ask, with the answers of the reference.
    places : container of (cell, line)
        The lines that may be told.
    """

    exercise: Exercise
    others: Sequence[str]
    loadable: LoadableSubmission
    following: Following
    script: Script
    alone: Callable[[str], Answered | None]
    places: Container[tuple[int, int]]
    seconds: float

    def __call__(self, failing: frozenset[str], left: Collection[str]) -> list[Repair] | None:
        """Return the edit with which all tests pass, or else those with which some of those that are ``left`` do.

        None where none of these can be asked so.
        """
        probes = self._chosen([name for name in self.script.requests if name in left], _MOST_PROBES)
        guards = self._chosen([name for name in self.script.requests if name not in failing], _MOST_GUARDS)
        if not probes:
            return None
        found = []
        for number in self._passing(probes, guards)[:_MOST_PROVEN]:
            one = self._proven(number, failing)
            if one is not None and one.is_whole:
                return [one]
            found += [] if one is None else [one]
        return found

    def _chosen(self, names: Sequence[str], most: int) -> dict[str, Answered]:
        """Return the cheapest of some tests, and what they ask."""
        sizes = {name: (len(asked), sum(map(len, asked))) for name in names if (asked := self.script.requests[name])}
        found: dict[str, Answered] = {}
        for name in sorted(sizes, key=lambda name: sizes[name]):
            if len(found) < most and (told := self.alone(name)) is not None:
                found[name] = told
        return found

    def _passing(self, probes: Mapping[str, Answered], guards: Mapping[str, Answered]) -> list[int]:
        """Return the edits with which a failed test passes, and those still do that passed; the best ones first."""
        found: list[tuple[int, int]] = []
        with self._workers() as workers:
            if (loading := self._begun(workers)) is None:
                return []
            asked = {**probes, **guards}
            for first, some in self._tried(workers, loading, [list(one.requests) for one in asked.values()]):
                for number, one in enumerate(some, first):
                    if len(one.answers) == len(asked) and loading.talk.ended is None:
                        answers = dict(zip(asked, one.answers, strict=True))
                        passed = [name for name in probes if self._passes(name, probes[name], answers[name], loading)]
                        if passed and all(self._passes(name, guards[name], answers[name], loading) for name in guards):
                            found.append((-len(passed), number))
        return [number for _, number in sorted(found)]

    def _tried(
        self, workers: Workers, loading: Loading, scripts: list[list[bytes]]
    ) -> Iterator[tuple[int, list[Tried]]]:
        """Yield what edits answer, in the time that an exercise has."""
        try:
            count = self._found(loading)
            for first in range(0, count, _TOGETHER):
                message = ["try", first, min(_TOGETHER, count - first), scripts]
                yield first, loading.talk.told(message, loading.talk.call_seconds, read_tried)
                if workers.next_student() is None:
                    return
        except _ENDED:
            return

    def _passes(self, name: str, asked: Answered, answers: tuple[bytes, ...], loading: Loading) -> bool:
        """Whether a test passes on answers; those that are not about the reference's it need not look at."""
        talk, student = loading.talk, loading.student
        if student is None or len(answers) != len(asked.requests) or not _are_near(answers, asked.answers, talk):
            return False
        told = Foreseen(asked.requests, answers)
        ended = self.following.ended(self.exercise, SEED, name, told, talk, student)
        return ended is not None and ended.status is Status.PASSED

    def _proven(self, number: int, failing: frozenset[str]) -> Repair | None:
        """Return what an edit does to all tests, in a worker that has met no other; None if that is no repair."""
        with self._workers() as workers:
            if (loading := self._begun(workers)) is None:
                return None
            try:
                self._found(loading)
                edit = loading.talk.told(["edit", number], loading.talk.call_seconds, read_edited)
            except _ENDED:
                return None
            passed = self.following.passed(self.script, self.exercise, SEED, workers)
        mended = passed & failing
        tests = self.script.requests.keys()
        is_there = edit.kind in KINDS and (edit.cell, edit.line) in self.places
        if not is_there or not mended or not passed >= tests - failing:
            return None
        return Repair(edit.kind, edit.line, mended, is_whole=passed >= tests)

    def _found(self, loading: Loading) -> int:
        message = ["edits", self._cells, self.exercise.name, list(self.others)]
        return loading.talk.told(message, loading.talk.call_seconds, read_edits)

    @cached_property
    def _cells(self) -> list[list[int | str]]:
        return [[cell.number, cell.source] for cell in self.loadable.submission.cells]

    def _workers(self) -> Workers:
        return Workers(self.loadable, self.loadable.start_for(self.exercise), self.seconds)

    def _begun(self, workers: Workers) -> Loading | None:
        """Return a loaded worker, with the random numbers that the reference had."""
        workers.ready()
        workers.replay(self.seconds)
        workers.draw_anew(seed_for_draws(SEED))
        return workers.loading if workers.next_student() is not None else None


def _are_near(answers: Sequence[bytes], right: Sequence[bytes], talk: WiredTalk) -> bool:
    return all(
        one == other or _is_near(_sketch(one, talk), _sketch(other, talk))
        for one, other in zip(answers, right, strict=True)
    )


def _is_near(one: Answer | None, other: Answer | None) -> bool:
    if one is None or other is None or one.values.shape != other.values.shape:
        return False
    if one.raised or other.raised:
        return one.skeleton == other.skeleton
    return bool(near(one.values, other.values, _NEARLY).all())


def _sketch(answer: bytes, talk: WiredTalk) -> Answer | None:
    try:
        return sketch(talk.read_reply(talk.decode(answer)))
    except StudentError as problem:
        return sketch(problem)
    except WireError:
        return None
