"""Simple relations between a wrong array and the right one, which betray a cause."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]


class Relation(NamedTuple):
    """A relation by name; ``constant`` is the factor or the offset where there is one."""

    name: str
    constant: float | None = None


def relation_between(actual: Array, expected: Array, rtol: float, atol: float) -> Relation | None:
    """Return the first relation that turns ``expected`` into ``actual``, or None.

    Tried in this order, from the narrowest claim to the widest: ``flattened`` (same values, another shape),
    ``transposed``, ``negated``, ``truncated`` (to integers), ``factor``, ``offset``, ``rows permuted``,
    ``zero``. A relation needs at least two separating values, so a single number is only ever ``negated``.
    """
    if expected.size == 0 or not (np.isfinite(actual).all() and np.isfinite(expected).all()):
        return None

    def same(one: Array, other: Array) -> bool:
        return one.shape == other.shape and bool(np.allclose(one, other, rtol=rtol, atol=atol))

    if actual.shape != expected.shape:
        if same(actual, expected.T):
            return Relation("transposed")
        return Relation("flattened") if same(actual.ravel(), expected.ravel()) else None
    if expected.size > 1 and not actual.any():
        return Relation("zero")
    if expected.ndim == 2 and expected.shape[0] == expected.shape[1] and same(actual, expected.T):
        return Relation("transposed")
    if expected.any() and same(actual, -expected):
        return Relation("negated")
    if expected.size < 2:
        return None
    # Numbers near 0 are like others cut off, or multiplied by as little.
    if same(actual, np.zeros_like(actual)):
        return None
    if actual.dtype.kind != "c" and same(actual, np.trunc(expected)):
        return Relation("truncated")
    if (factor := _factor(actual, expected)) is not None and same(actual, factor * expected):
        return Relation("factor", factor)
    offset = float(np.real(actual.flat[0] - expected.flat[0]))
    if abs(offset) > 100 * atol and same(actual, expected + offset) and np.ptp(np.real(expected)) > 0:
        return Relation("offset", offset)
    if expected.ndim and _rows_permuted(actual, expected, rtol, atol):
        return Relation("rows permuted")
    return None


def _factor(actual: Array, expected: Array) -> float | None:
    """Return the constant that scales expected to actual if there is one (two non-zero elements are needed)."""
    large = np.abs(expected) > 1e-12
    if np.count_nonzero(large) < 2:
        return None
    at = int(np.argmax(np.abs(expected)))
    return float(np.real(actual.flat[at] / expected.flat[at]))


def _rows_permuted(actual: Array, expected: Array, rtol: float, atol: float) -> bool:
    rows = expected.reshape(len(expected), -1)
    found = actual.reshape(len(actual), -1)
    if len(rows) < 2 or np.iscomplexobj(found):
        return False
    order, other = np.lexsort(found.T[::-1]), np.lexsort(rows.T[::-1])
    return bool(np.allclose(found[order], rows[other], rtol=rtol, atol=atol))
