"""``actual == close(expected)``: shape first, then kind, then values, and then why.

The comparison never asks the actual value to compare itself: an object that claims to be equal to
everything, a subclass with its own ``==`` or a remote object is a mismatch of type.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePath
from types import NoneType
from typing import Any

import numpy as np

from grader.remote.proxy import Method, Remote
from grader.remote.wire.tables import is_table
from grader.suite.comparing import containers, numbers, objects, tables, texts
from grader.suite.comparing.mismatch import Judge, Mismatch, type_mismatch
from grader.suite.explained import note_comparison

Compare = Callable[[Any, Any, Judge], Mismatch | None]
_RTOL, _ATOL = 1e-6, 1e-9


class close:  # noqa: N801 - reads as a word in `assert y == close(t)`
    """Equal to anything that is the same as ``expected`` within the tolerance.

    Parameters
    ----------
    expected : anything that travels by value, or an object of the test's with fields
        A tuple or list accepts either of the two; a number accepts Python and NumPy scalars and 0-d arrays; an object
        with fields (a dataclass, a member of an enumeration) an object of a class of that name.
    rtol, atol : float, keyword only
        An element passes if ``|actual - expected| <= atol + rtol * |expected|``; 1e-6 and 1e-9 unless one is said, and
        for integers that no float holds, a Fraction or a Decimal nothing unless one is said. They belong to the
        property under test: say them wherever a plausible wrong answer is near. Where single precision is expected they
        are at least 1e-4 and 1e-5; for an answer of single precision only in a test that is marked so, since whoever
        answers chooses its precision.
    sequence : bool, keyword only
        Accept a list or tuple of numbers where an array is expected.
    spaces : bool, keyword only
        Whether white space in texts counts; if not, words are compared.
    numbers : bool, keyword only
        Whether numbers in texts are compared as numbers, within the tolerance.

    Attributes
    ----------
    mismatch : Mismatch or None
        What the latest comparison found.
    """

    # Makes NumPy leave `array == close(...)` to this class, and pandas `table == close(...)`.
    __array_ufunc__ = None
    __pandas_priority__ = 10_000
    __hash__ = None  # type: ignore[assignment]

    def __init__(
        self,
        expected: Any,
        *,
        rtol: float | None = None,
        atol: float | None = None,
        sequence: bool = False,
        spaces: bool = True,
        numbers: bool = False,
    ) -> None:
        self.said = rtol is not None or atol is not None
        self.rtol = _RTOL if rtol is None else rtol
        self.atol = _ATOL if atol is None else atol
        if not (self.rtol >= 0 and self.atol >= 0):
            raise ValueError(f"tolerances are not negative: rtol={rtol}, atol={atol}")
        if isinstance(expected, close | Remote | Method):
            raise TypeError(f"close() takes the expected value, not a {type(expected).__name__}")
        self.expected = expected
        self.sequence = sequence
        self.spaces = spaces
        self.numbers = numbers
        self.mismatch: Mismatch | None = None

    def __eq__(self, actual: object) -> bool:
        self.mismatch = self.compare(actual, self.expected)
        note_comparison(told=self.mismatch is not None)
        return self.mismatch is None

    def __ne__(self, actual: object) -> bool:
        raise TypeError("a value that differs from close(...) proves nothing; say what it must equal")

    def __repr__(self) -> str:
        return f"close({self.expected!r}, rtol={self.rtol:g}, atol={self.atol:g})"

    def compare(self, actual: Any, expected: Any) -> Mismatch | None:
        """Return how a value, or a part of one, differs from what is expected of it."""
        kind = type(expected)
        if isinstance(actual, Remote) and kind in _HELD:
            actual = actual._as_built_in()
        compare = _COMPARE.get(kind)
        return _compare_any(actual, expected, self) if compare is None else compare(actual, expected, self)


def _compare_none(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    return None if actual is None else type_mismatch(actual, "nothing (None)")


def _compare_number(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    return numbers.compare_array(actual, np.asarray(expected), judge)


def _compare_any(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with what is of no class that is known exactly."""
    if (names := objects.fields_of(expected)) is not None:
        return objects.compare_fields(actual, expected, names, judge)
    if is_table(expected):
        return tables.compare_table(actual, expected, judge)
    for kind, compare in _DERIVED:
        if isinstance(expected, kind):
            return compare(actual, expected, judge)
    return _compare_number(actual, expected, judge)


_COMPARE: dict[type, Compare] = {
    float: _compare_number,
    np.ndarray: numbers.compare_ndarray,
    int: numbers.compare_integer,
    bool: _compare_number,
    complex: _compare_number,
    NoneType: _compare_none,
    str: texts.compare_text,
    bytes: texts.compare_bytes,
    bytearray: texts.compare_bytes,
    list: containers.compare_sequence,
    tuple: containers.compare_sequence,
    dict: containers.compare_mapping,
    set: containers.compare_set,
    frozenset: containers.compare_set,
    Fraction: numbers.compare_exact_number,
    Decimal: numbers.compare_exact_number,
    **dict.fromkeys((date, datetime, time, timedelta, timezone, slice), objects.compare_exactly),
    **dict.fromkeys((range, deque, type({}.keys()), type({}.values()), type({}.items())), containers.compare_as_one),
}
# An object of the student's whose class derives from one of these holds such a value.
_HELD = frozenset({str, bytes, int, float, complex, bool, list, tuple, dict, set, frozenset})
_DERIVED: tuple[tuple[Any, Compare], ...] = (
    (Mapping, containers.compare_mapping),
    (str, texts.compare_text),
    (list | tuple, containers.compare_sequence),
    (set | frozenset, containers.compare_set),
    (deque, containers.compare_as_one),
    (np.ndarray | np.generic, numbers.compare_ndarray),
    (BaseException, objects.compare_exception),
    (type, objects.compare_class),
    (PurePath, objects.compare_exactly),
)
