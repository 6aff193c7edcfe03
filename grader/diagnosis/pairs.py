"""Which two known mistakes a program may have at once, and whether it answers as the two do together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence, Set
from itertools import combinations

from grader.diagnosis.code import hold
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Program
from grader.diagnosis.matching import Seen, alike, wrong_in
from grader.diagnosis.places import Place, Wrong, is_same

MOST_PAIRS = 12
# Two have more ways to agree by chance than one has: what agrees beside the tests that fail has to be more.
_ENOUGH_OF_BOTH = 2.5

Pair = tuple[str, str]
Trials = Callable[[Sequence[Pair]], Mapping[Pair, Program]]
"""Asked for programs that have two mistakes; without those that cannot be put together."""


def in_pairs(
    seen: Seen, failing: frozenset[str], known: Known, facts: Set[str], told: Collection[str], trials: Trials
) -> list[Hypothesis]:
    """Return the two known mistakes that together account for every answer; empty where it is none or any of several.

    Parameters
    ----------
    told : collection of str
        The misconceptions that have evidence of their own: one of a pair is one of them, if there are any.
    """
    wrong = wrong_in(seen, known.reference)
    chosen = _likely(wrong, failing, known, facts, told)
    found = [
        (pair, one)
        for pair, program in trials(chosen).items()
        if program.failed == failing
        for one in alike(Kind.MISCONCEPTION, seen, failing, known, [program])
        if one.whole and one.evidence >= _ENOUGH_OF_BOTH
    ]
    # What several pairs have in common is so, whichever of them it is.
    names = set.intersection(*(set(pair) for pair, _ in found)) if found else set()
    return [_as_hypothesis(one, failing, wrong) for one in known.misconceptions if one.name in names]


def _likely(wrong: Wrong, failing: frozenset[str], known: Known, facts: Set[str], told: Collection[str]) -> list[Pair]:
    """Return the pairs that can have come to these failures, those first that agree with the most of the answers."""
    possible = {
        one.name: (one, _agreeing(one, wrong))
        for one in known.misconceptions
        if one.failed <= failing and hold(one.claims, facts)
    }
    pairs = [
        (one, other)
        for one, other in combinations(possible, 2)
        if possible[one][0].failed | possible[other][0].failed == failing and (not told or {one, other} & set(told))
    ]

    def speaks_for(pair: Pair) -> tuple[int, int]:
        (one, there), (other, here) = possible[pair[0]], possible[pair[1]]
        return len(there | here), len(one.claims) + len(other.claims)

    return sorted(pairs, key=speaks_for, reverse=True)[:MOST_PAIRS]


def _agreeing(program: Program, wrong: Wrong) -> set[Place]:
    return {
        place
        for test in program.wrong
        for place, said in program.wrong[test].items()
        if place in wrong and is_same(wrong[place], said)
    }


def _as_hypothesis(program: Program, failing: frozenset[str], wrong: Wrong) -> Hypothesis:
    tests = tuple(sorted(program.failed & failing))
    places = frozenset(place for place in wrong if place.test in tests)
    finding = Finding(Kind.MISCONCEPTION, program.name, tests)
    return Hypothesis(finding, places, 2 * ENOUGH, whole=False, claimed=len(program.claims))
