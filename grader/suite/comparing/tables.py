"""Tables of pandas: columns, then rows, then the index, then values column by column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from grader.remote.wire.tables import is_table
from grader.suite.comparing.mismatch import Judge, Mismatch, article, shown, type_mismatch

_SHOWN = 8


def compare_table(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with a DataFrame, a Series or an Index.

    The numbers of a column may be of any type. Of a Series the name does not count, of an index it does if the expected
    one has a name.
    """
    kind = _kind(expected)
    if not is_table(actual) or _kind(actual) != kind:
        return type_mismatch(actual, article(kind).replace("a Index", "an Index"))
    if kind == "Index":
        return _compare_index(actual, expected, judge)
    if kind == "DataFrame" and (found := _compare_columns(actual, expected)):
        return found
    if len(actual) != len(expected):
        return Mismatch("rows", str(len(actual)), str(len(expected)))
    if found := _compare_index(actual.index, expected.index, judge):
        return found
    if kind == "Series":
        return _compare_values(actual, expected, expected.index, judge)
    for number, name in enumerate(expected.columns):
        found = _compare_values(actual.iloc[:, number], expected.iloc[:, number], expected.index, judge)
        if found:
            return replace(found, path=f"[{_plain(name)!r}]{found.path}")
    return None


def _kind(table: Any) -> str:
    name = type(table).__name__
    return name if name in ("DataFrame", "Series") else "Index"


def _compare_columns(actual: Any, expected: Any) -> Mismatch | None:
    ours, theirs = list(actual.columns), list(expected.columns)
    if ours == theirs:
        return None
    permuted = sorted(map(repr, ours)) == sorted(map(repr, theirs))
    return Mismatch("columns", _list(ours), _list(theirs), relation="columns permuted" if permuted else "")


def _list(names: list[Any]) -> str:
    return ", ".join(map(str, names[:_SHOWN]))[:200] + (", …" if len(names) > _SHOWN else "")


def _compare_index(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    if len(actual) != len(expected):
        return Mismatch("rows", str(len(actual)), str(len(expected)))
    names = list(actual.names), list(expected.names)
    if names[0] != names[1] and any(name is not None for name in names[1]):
        return Mismatch("index_name", _list(names[0]), _list(names[1]))
    found = _compare_values(actual, expected, None, judge)
    if found is None:
        return None
    return replace(found, aspect="index", path="", relation=_order(actual, expected))


def _order(actual: Any, expected: Any) -> str:
    """Return how the labels of an index stand if they are the right ones in another order."""
    ours, theirs = list(actual), list(expected)
    if sorted(map(repr, ours)) != sorted(map(repr, theirs)):
        return ""
    sorted_one = bool(expected.is_monotonic_increasing) and not bool(actual.is_monotonic_increasing)
    return "unsorted" if sorted_one else "rows permuted"


def _compare_values(actual: Any, expected: Any, labels: Any, judge: Judge) -> Mismatch | None:
    ours, theirs = _as_array(actual), _as_array(expected)
    if (ours.dtype.kind in _NUMBERS) is not (theirs.dtype.kind in _NUMBERS) and len(theirs):
        return Mismatch("kind", _kind_of_values(ours), _kind_of_values(theirs))
    found = judge.compare(ours, theirs)
    if found is None or labels is None or not found.index:
        return found
    return replace(found, path=f"[{shown(_plain(labels[found.index[0]]))}]")


def _kind_of_values(values: Any) -> str:
    return "numbers" if values.dtype.kind in _NUMBERS else "objects"


def _plain(label: Any) -> Any:
    return label.item() if isinstance(label, np.generic) else label


_NUMBERS = "biufc"


def _as_array(values: Any) -> Any:
    """Return the values of a column or index: numbers with nan where there is none, and all else as objects."""
    kind = getattr(values.dtype, "kind", "O")
    if kind in _NUMBERS:
        return values.to_numpy(dtype=float, na_value=np.nan) if values.hasnans else np.asarray(values.to_numpy())
    missing = values.isna()
    items = [None if nothing else item for item, nothing in zip(values, missing, strict=True)]
    made = np.empty(len(items), dtype=object)
    for number, item in enumerate(items):
        made[number] = item
    return made
