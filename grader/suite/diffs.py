"""How tests of unittest's say in what two sides differ, in time that a submission does not choose.

Python looks for lines that are alike among all pairs of lines, again and again, and for equal items that have no hash
among all pairs of items. A few hundred wrong lines took half a minute, though a test had failed long before.
"""

from __future__ import annotations

import difflib
import unittest.case
from collections.abc import Callable, Iterator, Sequence
from typing import Any

_MOST_PAIRS, _MOST_LETTERS, _MOST_LINES, _MOST_OF_A_LINE = 2500, 10_000, 10, 200
_MOST_ITEMS = 2000
_ndiff: Callable[..., Iterator[str]] = difflib.ndiff
_count: Callable[..., list[Any]] = unittest.case._count_diff_all_purpose  # type: ignore[attr-defined]


def ndiff(a: Sequence[str], b: Sequence[str], *how: Any, **named: Any) -> Iterator[str]:
    """Return what `difflib.ndiff` does of few lines; of many the first that differ, as they stand."""
    if len(a) * len(b) <= _MOST_PAIRS and sum(map(len, a)) + sum(map(len, b)) <= _MOST_LETTERS:
        return _ndiff(a, b, *how, **named)
    same = next((at for at, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), min(len(a), len(b)))
    return iter(
        [
            *(f"- {line[:_MOST_OF_A_LINE]}" for line in a[same : same + _MOST_LINES]),
            *(f"+ {line[:_MOST_OF_A_LINE]}" for line in b[same : same + _MOST_LINES]),
        ]
    )


def count_diff(actual: Sequence[Any], expected: Sequence[Any]) -> list[Any]:
    """Return what differs in how often items are there; of many only that they are not as many."""
    if len(actual) != len(expected) and max(len(actual), len(expected)) > _MOST_ITEMS:
        return [(len(actual), len(expected), "items")]
    return _count(actual, expected)


IN_PLACE = (
    (difflib, "ndiff", _ndiff, ndiff),
    (unittest.case, "_count_diff_all_purpose", _count, count_diff),
)
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""
