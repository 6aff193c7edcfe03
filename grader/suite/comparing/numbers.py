"""Numbers and arrays: shape first, then kind, then values, and then why."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from grader.suite.comparing.mismatch import Judge, Mismatch, article, shown, type_mismatch
from grader.suite.relations import relation_between

Array = np.ndarray[Any, np.dtype[Any]]

# What may hold the rows of an array where an author allows it.
_SEQUENCES = (list, tuple, deque)
_NUMBERS = (bool, int, float, complex)
_EXACT = (Fraction, Decimal)
# Beyond this a float is no longer every integer.
_LARGE = 1 << 53
_ratios: ContextVar[list[float] | None] = ContextVar("ratios", default=None)


@contextmanager
def measured_ratios() -> Iterator[list[float]]:
    """Collect how much of its tolerance each comparison of numbers in the block uses.

    Each is the largest ``|actual - expected| / (atol + rtol * |expected|)``: up to 1 passes. What should be equal to
    the bit is not measured.
    """
    found: list[float] = []
    token = _ratios.set(found)
    try:
        yield found
    finally:
        _ratios.reset(token)


_SINGLE_RTOL, _SINGLE_ATOL = 1e-4, 1e-5
_answers_may_be_single: ContextVar[bool] = ContextVar("answers may be single", default=False)


@contextmanager
def single_precision(allowed: bool) -> Iterator[None]:
    """Let answers of single precision in the block have the bounds of such, if it is allowed there."""
    token = _answers_may_be_single.set(allowed)
    try:
        yield
    finally:
        _answers_may_be_single.reset(token)


def compare_integer(actual: Any, expected: int, judge: Judge) -> Mismatch | None:
    """Compare with an integer of Python's: one that a float cannot hold is held to the last digit."""
    if type(actual) is int and max(abs(actual), abs(expected)) > _LARGE:
        return _compare_large(actual, expected, judge)
    if abs(expected) > _LARGE and type(actual) in (float, np.float64) and not judge.said:
        # A float has some of these digits, and not the others.
        return None if actual == expected else type_mismatch(actual, article("int"))
    if expected.bit_length() > 63 and type(actual) in (float, np.float64):
        return compare_array(actual, np.asarray(_as_float(Fraction(expected))), judge)
    if expected.bit_length() > 63 and type(actual) is not int:
        return type_mismatch(actual, "a number")
    return compare_array(actual, np.asarray(expected), judge)


def _compare_large(actual: int, expected: int, judge: Judge) -> Mismatch | None:
    difference = abs(actual - expected)
    bound = Fraction(judge.atol) + Fraction(judge.rtol) * abs(expected) if judge.said else 0
    if difference <= bound:
        return None
    relation = "negated" if actual == -expected else ""
    return Mismatch("value", _large(actual), _large(expected), relation=relation, wrong=1, size=1)


def _large(number: int) -> str:
    return str(number) if number.bit_length() < 600 else f"an integer of {number.bit_length()} bits"


def compare_exact_number(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with a Fraction or Decimal: one of the same class or an integer, equal unless a tolerance is said."""
    if type(actual) not in (type(expected), int):
        return type_mismatch(actual, article(type(expected).__name__))
    if actual == expected:
        return None
    if judge.said:
        return compare_array(_as_float(actual), np.asarray(_as_float(expected)), judge)
    return Mismatch("value", shown(actual), shown(expected), wrong=1, size=1)


def compare_array(actual: Any, expected: Array, judge: Judge) -> Mismatch | None:
    """Compare with an array of numbers, which has no dimension for a single one."""
    found = _as_array(actual, expected, judge)
    if isinstance(found, Mismatch):
        return found
    if found.shape != expected.shape:
        relation = relation_between(found, expected, 1e-3, 1e-9) if found.size == expected.size else None
        return Mismatch("shape", str(found.shape), str(expected.shape), relation=relation.name if relation else "")
    if found.dtype.kind == "c" and expected.dtype.kind != "c" and np.any(found.imag):
        return Mismatch("kind", "complex", "real")
    return _compare_values(found, expected, judge)


def _as_array(actual: Any, expected: Array, judge: Judge) -> Array | Mismatch:
    if (type(actual) is np.ndarray or isinstance(actual, np.generic)) and actual.dtype.kind in "biufc":
        return np.asarray(actual)
    if type(actual) in _NUMBERS:
        if type(actual) is int and actual.bit_length() > 63:
            return Mismatch("kind", "an integer beyond 64 bits", "a number")
        return np.asarray(actual)
    if type(actual) in _EXACT:
        return np.asarray(_as_float(actual))
    if judge.sequence and expected.ndim and isinstance(actual, _SEQUENCES):
        try:
            array = numbers_in(actual)
        except ValueError:
            return Mismatch("shape", "a ragged list", str(expected.shape))
        if array is not None:
            return array
    return type_mismatch(actual, "an array" if expected.ndim else "a number")


def _compare_values(actual: Array, expected: Array, judge: Judge) -> Mismatch | None:
    rtol, atol = judge.rtol, judge.atol
    if max(rtol, atol) > 0 and (_is_single(expected) or (_is_single(actual) and _answers_may_be_single.get())):
        rtol, atol = max(rtol, _SINGLE_RTOL), max(atol, _SINGLE_ATOL)
    elif not judge.said and actual.dtype.kind in "iu" and expected.dtype.kind in "iu":
        rtol = atol = 0.0  # what is counted is right or wrong
    wide = np.complex128 if "c" in (actual.dtype.kind, expected.dtype.kind) else np.float64
    one, other = actual.astype(wide), expected.astype(wide)
    if (one == other).all() and _ratios.get() is None:
        return None  # most right answers, and a tenth of the time
    for aspect, test in (("nan", np.isnan), ("infinite", np.isinf)):
        strange, meant = test(one), test(other)
        if (wrong := strange != meant).any():
            index = tuple(int(i) for i in np.argwhere(wrong)[0])
            said = {True: "" if aspect == "nan" else aspect, False: f"not {aspect}"}
            said[True] = aspect
            return Mismatch(
                aspect,
                said[bool(strange[index])],
                said[bool(meant[index])],
                index=index,
                wrong=int(wrong.sum()),
                size=one.size,
            )
    with np.errstate(all="ignore"):
        finite = np.isfinite(other)
        excess = np.where(finite, abs(one - other) - (atol + rtol * abs(other)), 0.0)
        excess = np.where(~finite & ~np.isnan(other) & (one != other), np.inf, excess)
        if (ratios := _ratios.get()) is not None and max(rtol, atol) > 0 and finite.any():
            bound = (atol + rtol * abs(other))[finite]
            ratios.append(float(np.max(abs(one - other)[finite] / np.maximum(bound, 1e-300))))
    wrong = excess > 0
    if not wrong.any():
        return None
    index = tuple(int(i) for i in np.unravel_index(int(np.argmax(excess)), excess.shape))
    relation = relation_between(one, other, max(rtol, 1e-6), max(atol, 1e-9))
    return Mismatch(
        "value",
        f"{one[index]:.10g}",
        f"{other[index]:.10g}",
        relation=relation.name if relation else "",
        factor=relation.constant if relation else None,
        index=index,
        wrong=int(wrong.sum()),
        size=one.size,
    )


# -- arrays of anything else -------------------------------------------------------------------------------------------


def compare_ndarray(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with an array of any type, or with a scalar of NumPy's."""
    kind = expected.dtype.kind
    if isinstance(expected, np.ma.MaskedArray):
        return _compare_masked(actual, expected, judge)
    if kind in "biufc":
        return compare_array(actual, np.asarray(expected), judge)
    if kind == "O" and expected.ndim and (numbers := numbers_in(expected.tolist())) is not None:
        return compare_array(actual, numbers, judge)
    if expected.dtype.names is not None:
        return _compare_structured(actual, expected, judge)
    return _compare_others(actual, np.asarray(expected), judge)


def _compare_masked(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    if not isinstance(actual, np.ma.MaskedArray):
        return type_mismatch(actual, "a masked array")
    if actual.shape != expected.shape:
        return Mismatch("shape", str(actual.shape), str(expected.shape))
    ours, theirs = np.ma.getmaskarray(actual), np.ma.getmaskarray(expected)
    if found := compare_array(ours, theirs, judge):
        return replace(found, path=".mask")
    return compare_ndarray(np.asarray(actual.data)[~theirs], np.asarray(expected.data)[~theirs], judge)


def _compare_structured(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    names = expected.dtype.names
    if not isinstance(actual, np.ndarray | np.void) or actual.dtype.names is None:
        return type_mismatch(actual, "a structured array")
    if set(actual.dtype.names) != set(names):
        return Mismatch("keys", str(sorted(actual.dtype.names))[:200], str(sorted(names)))
    for name in names:
        if found := compare_ndarray(np.asarray(actual[name]), np.asarray(expected[name]), judge):
            return replace(found, path=f"[{name!r}]{found.path}")
    return None


_OTHERS = {"U": "texts", "S": "bytes", "M": "dates", "m": "times", "O": "objects"}


def _compare_others(actual: Any, expected: Array, judge: Judge) -> Mismatch | None:
    kinds = _OTHERS.get(expected.dtype.kind, "objects")
    if judge.sequence and isinstance(actual, _SEQUENCES):
        actual = np.array(actual, dtype=object) if _is_flat(actual) else actual
    if not isinstance(actual, np.ndarray | np.generic):
        if not expected.ndim and type(actual) is str and expected.dtype.kind == "U":
            actual = np.str_(actual)
        else:
            return type_mismatch(
                actual, f"an array of {kinds}" if expected.ndim else article(type(expected[()]).__name__)
            )
    found = np.asarray(actual)
    if found.shape != expected.shape:
        return Mismatch("shape", str(found.shape), str(expected.shape))
    if found.dtype.kind != expected.dtype.kind and "O" not in (found.dtype.kind, expected.dtype.kind):
        return Mismatch("kind", _OTHERS.get(found.dtype.kind, "numbers"), kinds)
    try:
        wrong = np.array(found != expected, dtype=bool)
    except (TypeError, OverflowError):  # moments in units that have no common one
        wrong = np.ones(found.shape, dtype=bool)
    if expected.dtype.kind in "Mm":
        wrong &= ~(np.isnat(found) & np.isnat(expected)) if found.dtype.kind in "Mm" else wrong
    elif "O" in (found.dtype.kind, expected.dtype.kind):
        pairs = zip(found.flat, expected.flat, strict=True)
        wrong = np.array([judge.compare(one, other) is not None for one, other in pairs], dtype=bool).reshape(
            found.shape
        )
    if not wrong.any():
        return None
    index = tuple(int(i) for i in np.argwhere(wrong)[0])
    return Mismatch(
        "value", shown(found[index]), shown(expected[index]), index=index, wrong=int(wrong.sum()), size=found.size
    )


def _is_flat(items: Any) -> bool:
    return not any(isinstance(item, _SEQUENCES) for item in items)


def numbers_in(values: Any) -> Array | None:
    """Return the array that nested lists of numbers make; None if they hold anything else.

    Raises
    ------
    ValueError
        if the rows have different lengths.
    """
    return np.asarray(values) if _are_numbers(values) else None


def _are_numbers(values: Any) -> bool:
    if isinstance(values, _SEQUENCES):
        return all(map(_are_numbers, values))
    if type(values) is int:
        return values.bit_length() <= 63
    return type(values) in _NUMBERS or (isinstance(values, np.ndarray | np.generic) and values.dtype.kind in "biufc")


def _is_single(array: Array) -> bool:
    return array.dtype.kind == "f" and array.dtype.itemsize < 8


def _as_float(number: Any) -> Any:
    """Return a fraction or decimal number as a float, and anything else as it is."""
    if type(number) not in _EXACT:
        return number
    try:
        return float(number)
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")
