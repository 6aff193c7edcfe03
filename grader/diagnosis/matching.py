"""Which known wrong implementation answers as the student did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.diagnosis.library import Precedent
from grader.diagnosis.transcript import Answer, Transcript

Array = np.ndarray[Any, np.dtype[Any]]

# A value of many digits that agrees where the reference has another is next to proof; a 0, a 1, a NaN or a None
# is what many mistakes come to, and counts only in number.
_ENOUGH = 1.0
_WEAK = 0.25
_SAME_EXCEPTION, _SAME_CLASS_OF_EXCEPTION = 0.5, 0.1


@dataclass(frozen=True)
class Match:
    """A precedent that answers as the student did in ``tests``, and how much speaks for it."""

    precedent: Precedent
    tests: frozenset[str]
    weight: float


def matches(
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    reference: Mapping[str, Transcript],
    precedents: Sequence[Precedent],
) -> list[Match]:
    """Return the fewest precedents that explain the failing tests, each the only one that can.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The student's answers in the tests that were replayed and failed.
    failing : frozenset of str
        All tests that the student fails. A precedent that fails elsewhere explains nothing.
    """
    possible = []
    for precedent in precedents:
        if precedent.failed.keys() - failing:
            continue
        weights = {
            test: weight
            for test, answers in precedent.failed.items()
            if test in seen and (weight := _agreement(seen[test], answers, reference[test])) is not None
        }
        # In a test that it fails otherwise than the student, another mistake would have to be at work as well.
        if weights and weights.keys() == precedent.failed.keys() & seen.keys():
            possible.append(Match(precedent, frozenset(weights), sum(weights.values())))
    return _each_the_only_one(possible)


def _each_the_only_one(possible: list[Match]) -> list[Match]:
    """Return the matches that no other rivals, from the one that explains most tests."""
    found: list[Match] = []
    left = sorted(possible, key=lambda match: (len(match.tests), match.weight), reverse=True)
    while left:
        best, *left = left
        rivals = [other for other in left if other.tests & best.tests]
        contained = [other for other in rivals if other.tests < best.tests]
        if best.weight >= _ENOUGH and len(contained) == len(rivals):
            found.append(best)
        left = [other for other in left if other not in rivals]
    return found


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
    one, other = seen.values, answer.values
    if one.shape != other.shape or not same_numbers(one, other):
        return None
    if right is not None and right.form == seen.form:
        differs = ~_near(one, right.values, 1e-6)
        if not one.size:
            return 0.0
    else:
        differs = np.ones(one.shape, dtype=bool)
        if not one.size:
            return _WEAK
    telling = one[differs]
    plain = ~np.isfinite(telling) | (telling == np.round(telling))
    many_digits = np.unique(np.round(telling[~plain], 9)).size
    return float(many_digits) + _WEAK * min(4, int(plain.sum()))


def same_numbers(one: Array, other: Array) -> bool:
    """Whether two arrays of numbers are the same up to rounding and the choices that a text leaves open."""
    return one.shape == other.shape and bool(_near(one, other, 1e-5).all())


def _near(one: Array, other: Array, tolerance: float) -> Array:
    with np.errstate(all="ignore"):
        near = np.abs(one - other) <= tolerance * np.abs(other) + 1e-9
    same: Array = near | (one == other) | (np.isnan(one) & np.isnan(other))
    return same
