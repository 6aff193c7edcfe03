"""Looking for one small edit of a submission with which tests pass that fail without it.

Where there is one, the mistake stands in that line, whatever the rest looks like: no other claim about the code is as
well proven. The edits are made in the submission's sandbox, where its syntax tree is, and all are asked what a few
tests ask. What passes these is tried on all tests, each edit in a worker of its own, and under other inputs once more.
Where none passes any, pairs of edits are tried in the same way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from grader.course import Exercise
from grader.diagnosis.library import SEED
from grader.diagnosis.repaired import Repair
from grader.grading.following import Following
from grader.grading.loading import LoadableSubmission, Loading
from grader.grading.scoring import seed_for_draws
from grader.grading.scripts import Script
from grader.grading.searching import Edits, Search, Tests
from grader.grading.traces import Answered
from grader.grading.workers import Workers
from grader.remote.edited import Answers, Edited, read_edited, read_edits
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.wire import WireError
from grader.worker.edits import KINDS

_MOST_PROVEN = 8
"""Edits that pass what a few tests ask, and are tried on all."""
# Requests of the tests that every edit is asked: of those that fail, and of those that pass.
_MOST_ASKED, _LEAST_ASKED = 16, 1
_MOST_PAIRED, _MOST_OF_PAIRS = 60, 2
"""Edits that are tried in pairs, and the failed tests that these are asked."""
_ENDED = (WorkerGone, WorkerTimeout, WireError)


@dataclass(frozen=True)
class Repairing:
    """Edits one exercise of a submission.

    Parameters
    ----------
    others : sequence of str
        The exercises that are left as they are.
    scripts : sequence of Script
        What its tests ask under the seed of the library, and under those after it.
    alone : callable
        Tells what one test asks there that is the first to ask, with the answers of the reference.
    places : container of (cell, line)
        The lines that may be told.
    """

    exercise: Exercise
    others: Sequence[str]
    loadable: LoadableSubmission
    following: Following
    scripts: Sequence[Script]
    alone: Callable[[str], Answered | None]
    places: Container[tuple[int, int]]
    seconds: float

    def __call__(self, failing: frozenset[str], left: Collection[str]) -> list[Repair] | None:
        """Return what makes all tests pass, or else the edits with which some of those that are ``left`` do.

        None where none of these can be asked so.
        """
        probes = self._chosen([name for name in self.script.requests if name in left], _MOST_ASKED)
        guards = self._chosen([name for name in self.script.requests if name not in failing], _LEAST_ASKED)
        if not probes:
            return None
        found = []
        for edits in self._passing(probes, guards)[:_MOST_PROVEN]:
            one = self._proven(edits, failing)
            if one is not None and one.is_whole:
                return [one]
            # Two edits may well come to a test by chance.
            found += [] if one is None or len(edits) > 1 else [one]
        return found

    def _chosen(self, names: Sequence[str], most: int) -> dict[str, Answered]:
        """Return the cheapest of some tests, with as much as ``most`` requests in all; one test at least."""
        sizes = {name: (len(asked), sum(map(len, asked))) for name in names if (asked := self.script.requests[name])}
        found: dict[str, Answered] = {}
        for name in sorted(sizes, key=lambda name: sizes[name]):
            if found and sum(len(one.requests) for one in found.values()) + sizes[name][0] > most:
                break
            if (told := self.alone(name)) is not None:
                found[name] = told
        return found

    def _passing(self, probes: Tests, guards: Tests) -> list[Edits]:
        """Return the edits with which a failed test passes, and those still do that passed; the best ones first."""
        with self._workers() as workers:
            if (loading := self._begun(workers)) is None:
                return []
            search = Search(self.exercise, self.following, workers, loading)
            try:
                tests = {**probes, **guards}
                singles = search.tried([(number,) for number in range(self._found(loading))], tests)
                if found := search.passing(singles, tests, list(probes), least=1):
                    return found
                few = dict(list(probes.items())[:_MOST_OF_PAIRS])
                tests = {**few, **guards}
                return search.passing(search.tried(_pairs(singles), tests), tests, list(few), least=len(few))
            except _ENDED:
                return []

    def _proven(self, edits: Edits, failing: frozenset[str]) -> Repair | None:
        """Return what edits do to all tests, in workers that have met no others; None if that is no repair."""
        made, passed = self._tests_with(edits, self.script, SEED)
        mended = passed & failing
        tests = self.script.requests.keys()
        are_there = all(one.kind in KINDS and (one.cell, one.line) in self.places for one in made)
        if len(made) != len(edits) or not are_there or not mended or not passed >= tests - failing:
            return None
        is_whole = passed >= tests
        for seed, script in enumerate(self.scripts[1:], SEED + 1):
            # A square is twice a two: what is right for some inputs by chance is not for others.
            if is_whole and not self._tests_with(edits, script, seed)[1] >= tests:
                return None
        return Repair(tuple((one.kind, one.line) for one in made), mended, is_whole)

    def _tests_with(self, edits: Edits, script: Script, seed: int) -> tuple[list[Edited], frozenset[str]]:
        """Return edits as the worker tells of them, and the tests that pass with them."""
        with self._workers() as workers:
            if (loading := self._begun(workers)) is None:
                return [], frozenset()
            try:
                self._found(loading)
                made = loading.talk.told(["edit", list(edits)], loading.talk.call_seconds, read_edited)
            except _ENDED:
                return [], frozenset()
            return made, self.following.passed(script, self.exercise, seed, workers)

    @property
    def script(self) -> Script:
        """That of the library's seed."""
        return self.scripts[0]

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


def _pairs(singles: Mapping[Edits, tuple[Answers, ...]]) -> list[Edits]:
    """Return pairs of the likeliest edits that change an answer; what most answer is what nothing was changed in."""
    usual = {rows for rows, _ in Counter(singles.values()).most_common(1)}
    changing = [number for (number,), rows in singles.items() if rows not in usual][:_MOST_PAIRED]
    return list(combinations(changing, 2))
