"""Looking for one small edit of a submission with which tests pass that fail without it.

Where there is one, the mistake stands in that line, whatever the rest looks like: no other claim about the code is as
well proven. The edits are made in the submission's sandbox, where its syntax tree is, and all are asked what a few
tests ask. What passes these is tried on all tests, each edit in a worker of its own, and under other inputs once more.
What then answers as a known wrong program does has that mistake and the edited one. Where no edit helps, pairs of edits
are tried in the same way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

from grader.course import Exercise
from grader.diagnosis.beside import Beside
from grader.diagnosis.library import SEED
from grader.diagnosis.repaired import Repair
from grader.diagnosis.transcript import Recorder
from grader.grading.following import Following
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.grading.scoring import seed_for_draws
from grader.grading.scripts import Script
from grader.grading.searching import Edits, Search, Tests
from grader.grading.traces import Answered
from grader.grading.workers import Workers
from grader.remote.edited import Answers, Edited, read_edited, read_edits
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.wire import WireError
from grader.sandbox.waiting import Allowance
from grader.suite.outcome import Status
from grader.worker.edits import KINDS

_MOST_PROVEN, _MOST_ALIKE = 8, 4
"""Edits that are tried on all tests: with which a few pass, and with which is answered as a known program does."""
# Requests of the tests that every edit is asked: of those that fail, and of those that pass.
_MOST_ASKED, _LEAST_ASKED = 8, 1
_MOST_PAIRED, _MOST_OF_PAIRS = 50, 2
"""Edits that are tried in pairs, and the failed tests that these are asked."""
_ENDED = (WorkerGone, WorkerTimeout, WireError)


@dataclass
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
    beside : Beside
        The known mistakes that it may have beside an edited one.
    seconds : float
        For all that is tried, half of it for the search.
    """

    exercise: Exercise
    others: Sequence[str]
    loadable: LoadableSubmission
    following: Following
    scripts: Sequence[Script]
    alone: Callable[[str], Answered | None]
    places: Container[tuple[int, int]]
    beside: Beside
    seconds: float
    _proofs: dict[Edits, Repair | None] = field(default_factory=dict)

    def __call__(self, failing: frozenset[str], left: Collection[str], *, in_pairs: bool = True) -> list[Repair]:
        """Return what makes all tests pass, or else the edits with which some of those that are ``left`` do.

        With an edit beside which a known mistake is left, no test need pass.
        """
        probes = self._chosen([name for name in self.script.requests if name in left], _MOST_ASKED)
        guards = self._chosen([name for name in self.script.requests if name not in failing], _LEAST_ASKED)
        if not probes:
            return []
        self.seconds /= 2
        with self._worker(self.seconds) as (workers, loading):
            if loading is None:
                return []
            search = Search(self.exercise, self.following, workers, loading)
            try:
                return self._found(search, probes, guards, failing, in_pairs=in_pairs)
            except _ENDED:
                return []

    def _found(
        self, search: Search, probes: Tests, guards: Tests, failing: frozenset[str], *, in_pairs: bool
    ) -> list[Repair]:
        tests = {**probes, **guards}
        kinds = self._edits_in(search.loading)
        singles: dict[Edits, tuple[Answers, ...]] = {}
        # The likely edits are tried first, and none after one that makes all tests pass: it is the one that is told.
        for some in search.rounds([(number,) for number in range(len(kinds))], tests):
            singles |= some
            best = self._all_proven(search.passing(some, tests, list(probes), least=len(probes)), failing)
            if any(one.is_whole for one in best):
                return best
        passing = search.passing(singles, tests, list(probes), least=1)
        found = self._all_proven(passing, failing)
        like = search.resembling(singles, tests, self.beside)[:_MOST_ALIKE]
        found += [one for edits in like if (one := self._beside_known(edits, failing)) is not None]
        if passing or found or not in_pairs:
            return found
        pairs = _pairs(singles, kinds)
        # Most do not pass the first of the tests that they would have to, and are asked no other.
        for name, test in [*list(probes.items())[:_MOST_OF_PAIRS], *guards.items()]:
            pairs = search.passing(search.tried(pairs, {name: test}), {name: test}, [name], least=1)
        # Two edits may well come to a test by chance.
        return [one for one in self._all_proven(pairs, failing) if one.is_whole]

    def _all_proven(self, passing: Sequence[Edits], failing: frozenset[str]) -> list[Repair]:
        """Return the repairs among edits with which a test passes; of those with which all do, the first alone."""
        found = []
        for edits in passing[:_MOST_PROVEN]:
            if self.seconds <= 0:
                break
            one = self._held(edits, failing)
            if one is not None and one.is_whole:
                return [one]
            found += [] if one is None else [one]
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

    def _held(self, edits: Edits, failing: frozenset[str]) -> Repair | None:
        """Return what is proven of edits, each once."""
        if edits not in self._proofs:
            self._proofs[edits] = self._proven(edits, failing)
        return self._proofs[edits]

    def _proven(self, edits: Edits, failing: frozenset[str]) -> Repair | None:
        """Return what edits do to all tests, in workers that have met no others; None if that is no repair."""
        made, passed = self._tests_with(edits, self.script, SEED)
        mended = passed & failing
        tests = self.script.requests.keys()
        told = tellable(made, self.places)
        if len(told) != len(edits) or not mended or not passed >= tests - failing:
            return None
        is_whole = passed >= tests
        for seed, script in enumerate(self.scripts[1:], SEED + 1):
            # A square is twice a two: what is right for some inputs by chance is not for others.
            if is_whole and not self._tests_with(edits, script, seed)[1] >= tests:
                return None
        return Repair(told, mended, is_whole)

    def _beside_known(self, edits: Edits, failing: frozenset[str]) -> Repair | None:
        """Return edits with which a known mistake accounts for all that still fails; None if there is no such one."""
        if self.seconds <= 0:
            return None
        with self._edited(edits) as (workers, made):
            if not (told := tellable(made, self.places)):
                return None
            workers.draw_anew(SEED)
            recorder = workers.recorder = Recorder()
            outcomes = self.following.suite.run(self.exercise.name, SEED, workers.next_student)
            said = {one.test: tuple(some) for one, some in zip(outcomes, recorder.transcripts, strict=True)}
        failed = frozenset(one.test for one in outcomes if one.status is not Status.PASSED)
        known = self.beside.named({test: said[test] for test in failed}, failed) if failed <= failing else ""
        return Repair(told, failing - failed, is_whole=False, known=known, left=failed) if known else None

    def _tests_with(self, edits: Edits, script: Script, seed: int) -> tuple[list[Edited], frozenset[str]]:
        """Return edits as the worker tells of them, and the tests that pass with them."""
        with self._edited(edits) as (workers, made):
            return made, self.following.passed(script, self.exercise, seed, workers) if made else frozenset()

    @contextmanager
    def _edited(self, edits: Edits) -> Iterator[tuple[Workers, list[Edited]]]:
        """Give a loaded worker that goes on with edits, as it tells of them; with none if it does not."""
        with self._worker(self.seconds) as (workers, loading):
            made: list[Edited] = []
            if loading is not None:
                with suppress(*_ENDED):
                    self._edits_in(loading)
                    made = loading.talk.told(["edit", list(edits)], loading.talk.call_seconds, read_edited)
            yield workers, made

    @property
    def script(self) -> Script:
        """That of the library's seed."""
        return self.scripts[0]

    def _edits_in(self, loading: Loading) -> list[str]:
        message = ["edits", self._cells, self.exercise.name, list(self.others)]
        return loading.talk.told(message, loading.talk.call_seconds, read_edits)

    @cached_property
    def _cells(self) -> list[list[int | str]]:
        return [[cell.number, cell.source] for cell in self.loadable.submission.cells]

    @contextmanager
    def _worker(self, seconds: float) -> Iterator[tuple[Workers, Loading | None]]:
        """Give a loaded worker for the time of the block, with the random numbers that the reference had."""
        with Workers(self.loadable, self.loadable.start_for(self.exercise), seconds) as workers:
            workers.ready()
            workers.draw_anew(seed_for_draws(SEED))
            loading = workers.loading if workers.next_student() is not None else None
            if loading is None:
                yield workers, None
                return
            spent = Allowance(seconds, loading.worker.account)
            try:
                yield workers, loading
            finally:
                self.seconds -= spent.used()


def tellable(made: Sequence[Edited], places: Container[tuple[int, int]]) -> tuple[tuple[str, int], ...]:
    """Return the kind and the line of edits that a worker tells of, if there are such kinds, and such lines to tell."""
    is_true = all(one.kind in KINDS and (one.cell, one.line) in places for one in made)
    return tuple((one.kind, one.line) for one in made) if is_true else ()


def _pairs(singles: Mapping[Edits, tuple[Answers, ...]], kinds: Sequence[str]) -> list[Edits]:
    """Return pairs of edits that change an answer, of each kind some; what most answer, nothing was changed in."""
    usual = {rows for rows, _ in Counter(singles.values()).most_common(1)}
    met: Counter[str] = Counter()
    turns = []
    for number in [number for (number,), rows in singles.items() if rows not in usual]:
        met[kinds[number]] += 1
        turns.append((met[kinds[number]], number))
    return list(combinations(sorted(number for _, number in sorted(turns)[:_MOST_PAIRED]), 2))
