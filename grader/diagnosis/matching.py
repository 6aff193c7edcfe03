"""Which known wrong implementation answers as the student did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.diagnosis.library import Precedent
from grader.diagnosis.transcript import Answer, Transcript

Array = np.ndarray[Any, np.dtype[Any]]

# A value of many digits that agrees where the reference has another is next to proof; a 0, a 1, a NaN or a None
# is what many mistakes come to, and counts only in number. So does that the very same tests fail.
_ENOUGH = 1.0
_WEAK = 0.25
_SAME_TEST, _SAME_TESTS = 0.75, 1.0
_SAME_EXCEPTION, _SAME_CLASS_OF_EXCEPTION = 0.5, 0.1


@dataclass(frozen=True)
class Match:
    """A precedent that answers as the student did in ``tests``, and how much speaks for it."""

    precedent: Precedent
    tests: frozenset[str]
    weight: float

    @property
    def fails(self) -> frozenset[str]:
        """All tests that the precedent fails."""
        return frozenset(self.precedent.failed)


def matches(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> list[Match]:
    """Return the precedents that explain the failing tests, each the only one that can.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The student's answers in the tests that were replayed and failed.
    failing : frozenset of str
        All tests that the student fails. A precedent that fails elsewhere explains nothing.
    """
    partly = []
    for precedent in precedents:
        if precedent.failed.keys() <= failing:
            weights = {
                test: weight
                for test, answers in precedent.failed.items()
                if test in seen and (weight := _agreement(seen[test], answers, reference[test])) is not None
            }
            if weights:
                partly.append(Match(precedent, frozenset(weights), sum(weights.values())))
    wholly = [match for match in partly if match.tests == match.fails & seen.keys()]
    found = _without_rivals(wholly)
    if frozenset().union(*(match.fails for match in found)) == failing:
        bonus = _SAME_TEST if len(failing) == 1 else _SAME_TESTS
        found = [replace(match, weight=match.weight + bonus) for match in found]
    found = [match for match in found if match.weight >= _ENOUGH]
    return found or _two_together(partly, failing)


def _without_rivals(possible: list[Match]) -> list[Match]:
    """Return the matches that explain most, without those between which nothing decides."""
    found: list[Match] = []
    left = sorted(possible, key=lambda match: (len(match.tests), match.weight), reverse=True)
    while left:
        best, *left = left
        rivals = [other for other in left if other.tests & best.tests]
        if all(other.tests < best.tests for other in rivals):
            found.append(best)
        left = [other for other in left if other not in rivals]
    return found


def _two_together(partly: list[Match], failing: frozenset[str]) -> list[Match]:
    """Return two precedents that explain all tests but those that both of them fail, if they are the only two."""
    strong = [match for match in partly if match.weight >= _ENOUGH and match.fails < failing]
    pairs = [
        [one, other]
        for number, one in enumerate(strong)
        for other in strong[number + 1 :]
        if one.fails | other.fails == failing
        and not one.tests & other.tests
        and failing - one.tests - other.tests <= one.fails & other.fails
    ]
    return pairs[0] if len(pairs) == 1 else []


def _agreement(seen: Transcript, answers: Sequence[Answer], reference: Transcript) -> float | None:
    """Return how much the agreement of two sequences of answers says; None where they differ."""
    if len(seen) != len(answers):
        return None
    weight = 0.0
    for place, (exchange, answer) in enumerate(zip(seen, answers, strict=True)):
        right = reference[place].answer if place < len(reference) else None
        step = _weight(exchange.answer, answer, right)
        if step is None:
            return None
        weight += step
    return weight


def _weight(seen: Answer, answer: Answer, right: Answer | None) -> float | None:
    if seen.form != answer.form:
        return None
    if seen.form.startswith("raised "):
        return _SAME_EXCEPTION if seen.words == answer.words else _SAME_CLASS_OF_EXCEPTION
    if right is not None and right.random and right.form == seen.form:
        return 0.0
    one, other = seen.values, answer.values
    if one.shape != other.shape or not same_numbers(one, other):
        return None
    if right is None or right.form != seen.form:
        differs = clearly = np.ones(one.shape, dtype=bool)
        if not one.size:
            return _WEAK
    else:
        differs, clearly = ~_near(one, right.values, 0.0), ~_near(one, right.values, 1e-6)
    with np.errstate(all="ignore"):
        many_digits = clearly & np.isfinite(one) & (one != np.round(one))
    telling = np.unique(np.round(one[many_digits], 9)).size
    return float(telling) + _WEAK * min(4, int((differs & ~many_digits).sum()))


def same_numbers(one: Array, other: Array) -> bool:
    """Whether two arrays of numbers are the same up to rounding and the choices that a text leaves open."""
    return one.shape == other.shape and bool(_near(one, other, 1e-5).all())


def _near(one: Array, other: Array, tolerance: float) -> Array:
    with np.errstate(all="ignore"):
        near = np.abs(one - other) <= tolerance * (np.abs(other) + 1e-3)
    same: Array = near | (one == other) | (np.isnan(one) & np.isnan(other))
    return same
