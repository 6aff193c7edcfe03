"""When two answers are the same, and how much it says that they are."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.diagnosis.exceptions import Meaning, meaning_of
from grader.diagnosis.transcript import Answer

Array = np.ndarray[Any, np.dtype[Any]]

WEAK = 0.25
"""What a 0, a 1, a NaN or a None says that agrees: many mistakes come to that."""


_ZERO = 1e-12


def telling(values: Array, right: Array | None) -> tuple[set[float], float]:
    """Return the values of many digits that two programs gave where the reference has others, or none, and the rest.

    A value of many digits that agrees is next to proof; of the others, what their number says is returned.
    """
    clearly = np.ones(values.shape, dtype=bool) if right is None else ~near(values, right, 1e-6)
    differs = clearly if right is None else ~near(values, right, 0.0)
    with np.errstate(all="ignore"):
        many_digits = clearly & np.isfinite(values) & (values != np.round(values))
    strong = {float(one) for one in np.unique(np.round(values[many_digits], 9))}
    return strong, WEAK * min(3, int((differs & ~many_digits).sum()))


def same_numbers(one: Array, other: Array) -> bool:
    """Whether two arrays of numbers are the same up to rounding and the choices that a text leaves open."""
    # What is nearly 0 is another thing than a 0 that nothing was computed for.
    return one.shape == other.shape and bool((near(one, other, 1e-5) & ((other != 0) | (np.abs(one) < _ZERO))).all())


def meaning(answer: Answer) -> Meaning:
    """Return what the exception means that came in the place of a value."""
    return meaning_of(answer.skeleton.removeprefix("raised "), answer.words)


def near(one: Array, other: Array, tolerance: float) -> Array:
    """Return where two arrays are the same up to a relative tolerance; a NaN is the same as a NaN."""
    with np.errstate(all="ignore"):
        close = np.abs(one - other) <= tolerance * (np.abs(other) + 1e-3)
    same: Array = close | (one == other) | (np.isnan(one) & np.isnan(other))
    return same
