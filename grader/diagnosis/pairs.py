"""Which two known mistakes a program may have at once, and whether it answers as the two do together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence, Set
from itertools import combinations
from typing import NamedTuple

from grader.diagnosis.code import hold, is_shown
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Program
from grader.diagnosis.matching import MOST_BY_LUCK, Seen, alike, wrong_in
from grader.diagnosis.places import Place, Wrong, is_same

MOST_PAIRS = 16
# Two have more ways to agree by chance than one has: what agrees beside the tests that fail has to be more.
_ENOUGH_OF_BOTH = 2.5

Pair = tuple[str, str]
Trials = Callable[[Sequence[Pair]], Mapping[Pair, Program]]
"""Asked for programs that have two mistakes; without those that cannot be put together."""
Again = Callable[[frozenset[str]], Seen]
"""Asked to run tests; returns the answers in those that failed."""


def in_pairs(
    seen: Seen,
    failing: frozenset[str],
    known: Known,
    facts: Set[str],
    told: Collection[str],
    trials: Trials,
    again: Again,
) -> list[Hypothesis]:
    """Return the two known mistakes that together account for every answer; empty where it is none or any of several.

    Parameters
    ----------
    told : collection of str
        The misconceptions that have evidence of their own: one of a pair is one of them, if there are any.
    again : callable
        Asked for the answers in tests that the student passed: with the inputs of the library they may fail.
    """
    wrong = wrong_in(seen, known.reference)
    chosen = _likely(wrong, failing, known, facts, told)
    found = []
    for pair, program in trials(chosen).items():
        passed = program.failed - failing
        if not program.failed >= failing or len(passed) > MOST_BY_LUCK or not _explains(program, seen, known):
            continue
        if not all(_differs(program, one, seen) for one in known.misconceptions if one.name in pair):
            continue  # one of them does nothing beside the other
        answers = {**seen, **again(passed)} if passed else seen
        if answers.keys() >= passed and _explains(program, answers, known):
            found.append(pair)
    # What several pairs have in common is so, whichever of them it is.
    names = set.intersection(*map(set, found)) if found else set()
    return [_as_hypothesis(one, failing, wrong) for one in known.misconceptions if one.name in names]


def _explains(program: Program, seen: Seen, known: Known) -> bool:
    found = alike(seen, program.failed, known, [program])
    return any(one.whole and one.evidence >= _ENOUGH_OF_BOTH for one in found)


def _differs(program: Program, other: Program, seen: Seen) -> bool:
    """Whether two programs are wrong in another way in one of these tests."""
    pairs = ((program.wrong.get(test, {}), other.wrong.get(test, {})) for test in seen)
    return any(
        one.keys() != two.keys() or not all(is_same(said, two[place]) for place, said in one.items())
        for one, two in pairs
    )


def _likely(wrong: Wrong, failing: frozenset[str], known: Known, facts: Set[str], told: Collection[str]) -> list[Pair]:
    """Return the pairs that can have come to these failures, those first of which the least speaks against.

    A test that neither of them fails alone hardly ever fails with both: such pairs are not worth their trial.
    """
    possible = {
        one.name: _Part(one.failed, frozenset(one.places), _agreeing(one, wrong))
        for one in known.misconceptions
        if len(one.failed - failing) <= MOST_BY_LUCK and hold(one.claims, facts)
    }
    against = {
        (one, other): _against(possible[one], possible[other], wrong)
        for one, other in combinations(possible, 2)
        if failing <= possible[one].failed | possible[other].failed and (not told or {one, other} & set(told))
    }
    # Of those that as little speaks against, those first that the code shows.
    read = {one.name for one in known.misconceptions if is_shown(one.claims, facts)}
    return sorted(against, key=lambda pair: (against[pair], -len(read.intersection(pair))))[:MOST_PAIRS]


class _Part(NamedTuple):
    failed: frozenset[str]
    wrong: frozenset[Place]
    agreeing: frozenset[Place]


def _against(one: _Part, other: _Part, wrong: Wrong) -> int:
    """Return at how many places both together would be expected to answer otherwise."""
    # Where one of them is right, the other is all there is.
    alone = one.wrong ^ other.wrong
    unlike = alone - one.agreeing - other.agreeing
    return len(unlike) + len(wrong.keys() - one.wrong - other.wrong)


def _agreeing(program: Program, wrong: Wrong) -> frozenset[Place]:
    return frozenset(place for place, said in program.places.items() if place in wrong and is_same(wrong[place], said))


def _as_hypothesis(program: Program, failing: frozenset[str], wrong: Wrong) -> Hypothesis:
    tests = tuple(sorted(program.failed & failing))
    places = frozenset(place for place in wrong if place.test in tests)
    finding = Finding(Kind.MISCONCEPTION, program.name, tests)
    return Hypothesis(finding, places, 2 * ENOUGH, whole=False, claimed=len(program.claims))
