"""A student's values as plain bounded data: what they are, and what is in them where that is little.

Nothing is asked of an object that is not of a type of Python's or NumPy's own: it is told by the name of its class.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import Any

import numpy as np

MOST_NUMBERS = 24
MOST_ITEMS = 12
LONGEST_TEXT = 60
LONGEST_NAME = 80
_LARGEST = 10**15
_DEEPEST = 3

Plain = list[Any]
"""A word for what it is, and what belongs to that: ``["int", 3]``, ``["array", "float64", [2], [0.5, 1.0]]``."""


def plainly(value: Any, depth: int = 0) -> Plain:
    """Return a value as it is now; what changes it later changes nothing here."""
    kind = type(value)
    if value is None:
        return ["none"]
    if kind is bool or kind is float:
        return [kind.__name__, value]
    if kind is int and abs(value) < _LARGEST:
        return ["int", value]
    if kind is str and len(value) <= LONGEST_TEXT and value.isprintable():
        return ["text", value]
    if kind is np.ndarray and value.dtype.kind in "biuf" and value.ndim <= 6:
        numbers = value.ravel().tolist() if value.size <= MOST_NUMBERS else None
        return ["array", value.dtype.name, list(value.shape), numbers]
    if kind.__module__ == "numpy" and isinstance(value, np.generic) and value.dtype.kind in "biuf":
        return ["scalar", value.dtype.name, value.item()]
    if kind in (list, tuple):
        return [kind.__name__, _items(value, depth)]
    if kind in (dict, OrderedDict, defaultdict):
        pairs = _items([part for pair in value.items() for part in pair], depth, 2 * MOST_ITEMS)
        return ["dict", pairs]
    return ["other", name_of(kind)]


def raised(problem: BaseException) -> Plain:
    """Return what a call ends with that raises: of NumPy's own exceptions, which of Python's it is."""
    kind: type = type(problem)
    if kind.__module__.partition(".")[0] == "numpy":
        kind = next(one for one in kind.__mro__ if one.__module__ == "builtins")
    return ["raised", name_of(kind)]


def name_of(kind: type) -> str:
    """Return the name of a class, as far as it can travel."""
    name = kind.__name__
    return name[:LONGEST_NAME] if name.isprintable() else "?"


def _items(items: Any, depth: int, most: int = MOST_ITEMS) -> list[Plain] | None:
    if depth >= _DEEPEST or len(items) > most:
        return None
    return [plainly(item, depth + 1) for item in items]
