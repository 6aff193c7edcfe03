"""When two answers are the same, and how much it says that they are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from grader.diagnosis.exceptions import Meaning, meaning_of
from grader.diagnosis.transcript import Answer

Array = np.ndarray[Any, np.dtype[Any]]

WEAK = 0.25
"""What a 0, a 1, a NaN or a None says that agrees: many mistakes come to that."""
WHOLE = 0.5
"""What any other whole number says, and a share of few things."""


_ZERO = 1e-12
# What a rounding error may come to is of the size of what it was made with, which is hardly ever smaller than this.
_SMALL, _SMALLEST = 1e-3, 1e-5
# A half, a quarter and a tenth come of many things, and so do three eighths: shares of a few rows, for one.
_FEW_DIGITS = 2
_SHARED = np.arange(3, 17)


class Telling(NamedTuple):
    """What two programs both answer where the reference has something else, or nothing.

    Attributes
    ----------
    many : set of float
        Values of many digits: one that agrees is next to proof.
    whole : set of float
        Whole numbers beyond 1.
    rest : float
        What all others say.
    """

    many: set[float]
    whole: set[float]
    rest: float


def telling(values: Array, right: Array | None) -> Telling:
    """Return how much it says that two programs gave these values where the reference has others, or none."""
    return _telling(values.tobytes(), None if right is None else right.tobytes())


def says_something(pairs: Iterable[tuple[Array, Array]]) -> bool:
    """Whether what agrees, each beside what another program has there, is more than zeros and ones."""
    told = [telling(*pair) for pair in pairs]
    return any(one.many for one in told) or len(frozenset().union(*(one.whole for one in told))) > 1


@lru_cache(maxsize=1024)  # asked once for each program that agrees
def _telling(values_given: bytes, right_given: bytes | None) -> Telling:
    values, right = np.frombuffer(values_given), None if right_given is None else np.frombuffer(right_given)
    clearly = np.ones(values.shape, dtype=bool) if right is None else ~near(values, right, 1e-6)
    differs = clearly if right is None else ~near(values, right, 0.0)
    with np.errstate(all="ignore"):
        counts = clearly & np.isfinite(values)
        many_digits = counts & ~near(values, np.round(values, _FEW_DIGITS), 1e-9) & ~_are_shares(values)
        whole = counts & ~many_digits & ((np.abs(values) > 1) | (values != np.round(values)))
    many = {float(one) for one in np.unique(np.round(values[many_digits], 9))}
    rest = WEAK * min(3, int((differs & ~many_digits & ~whole).sum()))
    return Telling(many, {float(one) for one in np.unique(values[whole])}, rest)


def _are_shares(values: Array) -> Array:
    """Return which values may be shares of a few things."""
    counts = values[:, np.newaxis] * _SHARED
    found: Array = (values > 0) & (values < 1) & near(counts, np.round(counts), 1e-9).any(axis=1)
    return found


def same_numbers(one: Array, other: Array) -> bool:
    """Whether two arrays of numbers are the same up to rounding and the choices that a text leaves open."""
    if one.shape != other.shape:
        return False
    if one.tobytes() == other.tobytes():
        return True
    # Where all are small, they are no less apart: 1e-9 is another answer than 2e-9.
    small = float(np.clip(np.max(np.abs(np.nan_to_num(other)), initial=0.0), _SMALLEST, _SMALL))
    # What is nearly 0 is another thing than a 0 that nothing was computed for.
    return bool((near(one, other, 1e-5, small) & ((other != 0) | (np.abs(one) < _ZERO))).all())


def meaning(answer: Answer) -> Meaning:
    """Return what the exception means that came in the place of a value."""
    return meaning_of(answer.skeleton.removeprefix("raised "), answer.words)


def near(one: Array, other: Array, tolerance: float, small: float = _SMALL) -> Array:
    """Return where two arrays are the same up to a relative tolerance; a NaN is the same as a NaN.

    What is less than ``small`` may differ by as much as that may.
    """
    with np.errstate(all="ignore"):
        close = np.abs(one - other) <= tolerance * (np.abs(other) + small)
    same: Array = close | (one == other) | (np.isnan(one) & np.isnan(other))
    return same
