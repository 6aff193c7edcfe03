"""Dicts, sequences and sets."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from grader.remote.wire import BUILT_IN
from grader.suite.comparing.mismatch import Judge, Mismatch, article, shown, type_mismatch

_SHOWN = 5


def compare_mapping(actual: Any, expected: Mapping[Any, Any], judge: Judge) -> Mismatch | None:
    """Compare with a dict of any class."""
    if not isinstance(actual, dict):
        return type_mismatch(actual, "a dict")
    if actual.keys() != expected.keys():
        return Mismatch("keys", str(sorted(map(str, actual)))[:200], str(sorted(map(str, expected))))
    for key, value in expected.items():
        if found := judge.compare(actual[key], value):
            return replace(found, path=f"[{key!r}]{found.path}")
    return None


def compare_sequence(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with a list or tuple: either of the two, or a deque."""
    if not isinstance(actual, list | tuple | deque):
        return type_mismatch(actual, f"{len(expected)} values")
    return _in_order(actual, expected, judge)


def compare_as_one(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with a range, a deque or a view of a dict: one of the same class, or a list or tuple of as much."""
    kind = type(expected)
    if BUILT_IN.get(type(actual), type(actual)) is not kind and not isinstance(actual, list | tuple):
        return type_mismatch(actual, article(kind.__name__))
    return _in_order(list(actual), list(expected), judge)


def _in_order(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    if len(actual) != len(expected):
        return Mismatch("length", str(len(actual)), str(len(expected)))
    for number, (one, other) in enumerate(zip(actual, expected, strict=True)):
        if found := judge.compare(one, other):
            return replace(found, path=f"[{number}]{found.path}")
    return None


def compare_set(actual: Any, expected: set[Any] | frozenset[Any], judge: Judge) -> Mismatch | None:
    """Compare with a set or frozenset: what is lacking in it, and what does not belong."""
    if not isinstance(actual, set | frozenset):
        return type_mismatch(actual, "a set")
    lacking, other = _not_in(expected, actual, judge), _not_in(actual, expected, judge)
    if not lacking and not other:
        return None
    aspect = "lacks_and_holds" if lacking and other else "lacks" if lacking else "holds"
    return Mismatch(aspect, _few(other), _few(lacking), wrong=len(lacking), size=len(other))


def _not_in(items: Any, others: Any, judge: Judge) -> list[Any]:
    """Return what a set has and another one does not: numbers count as the same within the tolerance."""
    left = [item for item in items if item not in others]
    near = [other for other in others if isinstance(other, float | np.floating)] if len(left) < 1000 else []
    return [item for item in left if not any(_near(item, other, judge) for other in near)]


def _near(item: Any, other: Any, judge: Judge) -> bool:
    is_number = isinstance(item, int | float | np.number) and not isinstance(item, np.timedelta64)
    return is_number and bool(abs(item - other) <= judge.atol + judge.rtol * abs(other))


def _few(items: list[Any]) -> str:
    try:
        ordered = sorted(items)
    except TypeError:
        ordered = sorted(items, key=repr)
    return ", ".join(map(shown, ordered[:_SHOWN])) + (", …" if len(items) > _SHOWN else "")
