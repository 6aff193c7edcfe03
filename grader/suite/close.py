"""``actual == close(expected)``: shape first, then kind, then values, and then why.

The comparison never asks the actual value to compare itself: an object that claims to be equal to
everything, a subclass with its own ``==`` or a remote object is a mismatch of type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from grader.remote.proxy import Method, Remote
from grader.suite.relations import relation_between

Array = np.ndarray[Any, np.dtype[Any]]

_NUMBERS = (bool, int, float, complex)
_EXACT = (Fraction, Decimal)
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


@dataclass(frozen=True)
class Mismatch:
    """How an actual value differs from the expected one.

    Attributes
    ----------
    aspect : str
        The first thing that is wrong: ``type``, ``shape``, ``length``, ``keys``, ``kind``, ``nan``,
        ``infinite`` or ``value``.
    actual, expected : str
        The two sides of that aspect in words: shapes, kinds, or the worst element.
    path : str
        Where inside a container, such as ``[1]`` or ``['W1']``.
    relation : str
        A simple relation that holds between the two arrays, or the empty string.
    factor : float or None
        The constant of a ``factor`` or ``offset`` relation.
    index : tuple of int
        The worst element of an array.
    wrong, size : int
        How many elements are wrong, of how many.
    """

    aspect: str
    actual: str
    expected: str
    path: str = ""
    relation: str = ""
    factor: float | None = None
    index: tuple[int, ...] = ()
    wrong: int = 0
    size: int = 0

    def lines(self) -> list[str]:
        """Return the explanation for the author of the test."""
        where = f" at {self.path}" if self.path else ""
        lines = [f"{self.aspect} differs{where}: {self.actual}, expected {self.expected}"]
        if self.size > 1:
            lines.append(f"{self.wrong} of {self.size} elements differ, the worst at {list(self.index)}")
        if self.relation:
            constant = "" if self.factor is None else f" {self.factor:g}"
            lines.append(f"relation to the expected value: {self.relation}{constant}")
        return lines


class close:  # noqa: N801 - reads as a word in `assert y == close(t)`
    """Equal to anything that is the same as ``expected`` within the tolerance.

    Parameters
    ----------
    expected : number, str, None, array, or a list, tuple or dict of those
        A tuple or list accepts either of the two; a number accepts Python and NumPy scalars and 0-d arrays.
    rtol, atol : float, keyword only
        An element passes if ``|actual - expected| <= atol + rtol * |expected|``. They belong to the property
        under test: say them wherever a plausible wrong answer is near. Where single precision is expected they are
        at least 1e-4 and 1e-5; for an answer of single precision only in a test that is marked so, since whoever
        answers chooses its precision.
    sequence : bool, keyword only
        Accept a list or tuple of numbers where an array is expected.

    Attributes
    ----------
    mismatch : Mismatch or None
        What the latest comparison found.
    """

    # Makes NumPy leave `array == close(...)` to this class.
    __array_ufunc__ = None
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, expected: Any, *, rtol: float = 1e-6, atol: float = 1e-9, sequence: bool = False) -> None:
        if not (rtol >= 0 and atol >= 0):
            raise ValueError(f"tolerances are not negative: rtol={rtol}, atol={atol}")
        if isinstance(expected, close | Remote | Method):
            raise TypeError(f"close() takes the expected value, not a {type(expected).__name__}")
        self.expected = expected
        self.rtol = rtol
        self.atol = atol
        self.sequence = sequence
        self.mismatch: Mismatch | None = None

    def __eq__(self, actual: object) -> bool:
        self.mismatch = self._compare(actual, self.expected)
        return self.mismatch is None

    def __ne__(self, actual: object) -> bool:
        raise TypeError("a value that differs from close(...) proves nothing; say what it must equal")

    def __repr__(self) -> str:
        return f"close({self.expected!r}, rtol={self.rtol:g}, atol={self.atol:g})"

    def _compare(self, actual: Any, expected: Any) -> Mismatch | None:
        if isinstance(expected, Mapping):
            return self._compare_mappings(actual, expected)
        if isinstance(expected, list | tuple):
            return self._compare_sequences(actual, expected)
        if expected is None or isinstance(expected, str | bytes):
            # What was expected stands under "value" alone, which no student is told of a hidden test.
            if type(actual) is not type(expected):
                return type_mismatch(actual, _named(expected))
            return (
                None if actual == expected else Mismatch("value", repr(actual)[:200], repr(expected), wrong=1, size=1)
            )
        return self._compare_arrays(actual, np.asarray(_as_float(expected)))

    def _compare_mappings(self, actual: Any, expected: Mapping[Any, Any]) -> Mismatch | None:
        if not isinstance(actual, dict):
            return type_mismatch(actual, "a dict")
        if set(actual) != set(expected):
            return Mismatch("keys", str(sorted(map(str, actual)))[:200], str(sorted(map(str, expected))))
        for key, value in expected.items():
            if found := self._compare(actual[key], value):
                return replace(found, path=f"[{key!r}]{found.path}")
        return None

    def _compare_sequences(self, actual: Any, expected: list[Any] | tuple[Any, ...]) -> Mismatch | None:
        if not isinstance(actual, list | tuple):
            return type_mismatch(actual, f"{len(expected)} values")
        if len(actual) != len(expected):
            return Mismatch("length", str(len(actual)), str(len(expected)))
        for number, (one, other) in enumerate(zip(actual, expected, strict=True)):
            if found := self._compare(one, other):
                return replace(found, path=f"[{number}]{found.path}")
        return None

    def _compare_arrays(self, actual: Any, expected: Array) -> Mismatch | None:
        found = self._as_array(actual, expected)
        if isinstance(found, Mismatch):
            return found
        if found.shape != expected.shape:
            relation = relation_between(found, expected, 1e-3, 1e-9) if found.size == expected.size else None
            return Mismatch("shape", str(found.shape), str(expected.shape), relation=relation.name if relation else "")
        if found.dtype.kind == "c" and expected.dtype.kind != "c" and np.any(found.imag):
            return Mismatch("kind", "complex", "real")
        return self._compare_values(found, expected)

    def _as_array(self, actual: Any, expected: Array) -> Array | Mismatch:
        if (type(actual) is np.ndarray or isinstance(actual, np.generic)) and actual.dtype.kind in "biufc":
            return np.asarray(actual)
        if type(actual) in _NUMBERS:
            if type(actual) is int and actual.bit_length() > 63:
                return Mismatch("kind", "an integer beyond 64 bits", "a number")
            return np.asarray(actual)
        if type(actual) in _EXACT:
            return np.asarray(_as_float(actual))
        if self.sequence and expected.ndim and isinstance(actual, list | tuple):
            try:
                array = numbers_in(actual)
            except ValueError:
                return Mismatch("shape", "a ragged list", str(expected.shape))
            if array is not None:
                return array
        return type_mismatch(actual, "an array" if expected.ndim else "a number")

    def _compare_values(self, actual: Array, expected: Array) -> Mismatch | None:
        rtol, atol = self.rtol, self.atol
        if max(rtol, atol) > 0 and (_is_single(expected) or (_is_single(actual) and _answers_may_be_single.get())):
            rtol, atol = max(rtol, _SINGLE_RTOL), max(atol, _SINGLE_ATOL)
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


def numbers_in(values: Any) -> Array | None:
    """Return the array that nested lists of numbers make; None if they hold anything else.

    Raises
    ------
    ValueError
        if the rows have different lengths.
    """
    return np.asarray(values) if _are_numbers(values) else None


def _are_numbers(values: Any) -> bool:
    if isinstance(values, list | tuple):
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


def type_mismatch(actual: Any, expected: str) -> Mismatch:
    """Return that a value is of another type than what was expected, which is given in words."""
    if isinstance(actual, Remote):
        return Mismatch("type", f"an object of type {actual._reference.type_name}", expected)
    return Mismatch("type", _named(actual), expected)


def _named(value: Any) -> str:
    return "nothing (None)" if value is None else f"a {type(value).__name__.removeprefix('Received').lower()}"
