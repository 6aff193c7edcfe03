"""Tables of pandas as they travel: columns, their types, the index and the values.

Nothing here imports pandas to recognise a table: whoever has one has imported it. A text of a column travels in one
piece with the others, since each is an object more in the frame.
"""

from __future__ import annotations

import math
import re
import sys
from types import NoneType
from typing import Any

import numpy as np

from grader.remote.wire.arrays import is_value
from grader.remote.wire.family import Code, Pack, Refer, extension
from grader.remote.wire.limits import parts
from grader.remote.wire.prices import (
    BUILT,
    MAX_COST,
    price_of_dates,
    price_of_distinct,
    price_of_range,
    price_of_rows,
)

MAX_COLUMNS = 1000
MAX_ROWS = 1_000_000
_MAX_TEXTS = 500_000
# What stands in the place of the length of a text that is not there: pandas' own nothing, and None.
_MISSING = (-1, -2)
_MAX_DATED = MAX_COST // 4
_DEARER = 4  # objects, which Python compares
NULLABLE = re.compile(r"(UInt|Int)(8|16|32|64)|Float(32|64)|boolean")
_ZONED = re.compile(r"datetime64\[(s|ms|us|ns), [^\]]*\]")
TABLES = (
    "DataFrame", "Series", "Index", "RangeIndex", "DatetimeIndex", "TimedeltaIndex", "CategoricalIndex", "MultiIndex",
)  # fmt: skip
NAMES = (str, int, float, bool, NoneType, tuple)


class _Unwritable(Exception):
    """A table, or a part of one, that has no form here."""


def write_table(item: Any, reference: Refer | None, pack: Pack) -> Any:
    """Return the form of a table, or None for one that has none, and for anything else.

    ``reference`` gives that of the original, for the side that has no pandas.
    """
    try:
        if is_table(item):
            number = None if reference is None else reference(item).id
            return extension(Code.TABLE, pack([type(item).__name__, number, _PARTS[_kind(item)](item)]))
    except _Unwritable:
        pass
    return None


def price_of_table(item: Any) -> int:
    """Return what a table costs at most to read, beside its values and itself."""
    kind = _kind(item)
    parts = [item] if kind == "Index" else [item.index, item]
    if kind == "DataFrame":
        parts = [item.index, item.columns, *(item.iloc[:, number] for number in range(item.shape[1]))]
    return sum(map(_price_of_column, parts))


def _price_of_column(column: Any) -> int:
    if type(column).__name__ == "RangeIndex":
        return BUILT + price_of_range(len(column))
    # What is computed, or else a text in each row.
    texts = len(column) if getattr(column.dtype, "kind", "O") == "O" else 0
    if type(column).__name__ == "MultiIndex":  # a series has the labels of its rows for attributes
        distinct = [level for level in column.levels if getattr(level.dtype, "kind", "O") == "O"]
    else:
        distinct = [getattr(column.dtype, "categories", None)]
    return (
        2 * BUILT * int(getattr(column, "nlevels", 1))
        + _price_of_frequency(column)
        + price_of_rows(texts)
        + sum(price_of_distinct_values(one) for one in distinct if one is not None)
    )


def _price_of_frequency(column: Any) -> int:
    found = getattr(column, "freqstr", None) if type(column).__name__.endswith("Index") else None
    return 0 if found is None else min(_MAX_DATED, price_of_dates(len(column), found))


def price_of_distinct_values(values: Any) -> int:
    """Return the units of categories, which pandas sees to be distinct: nobody can choose the hashes of texts."""
    if getattr(values.dtype, "kind", "O") != "O":
        return price_of_distinct(len(values))
    are_texts = all(type(one) is str or one is None or _is_missing(one) for one in values)
    return 0 if are_texts else price_of_distinct(_DEARER * len(values))


def is_table(item: Any) -> bool:
    """Whether this is a table of the pandas that is loaded, and of no class derived from one of its."""
    kind = type(item)
    pandas = sys.modules.get("pandas")
    return kind.__name__ in TABLES and pandas is not None and getattr(pandas, kind.__name__, None) is kind


def _kind(item: Any) -> str:
    name = type(item).__name__
    return name if name in ("DataFrame", "Series") else "Index"


def _of_frame(frame: Any) -> list[Any]:
    if frame.shape[1] > MAX_COLUMNS or len(frame) > MAX_ROWS:
        raise _Unwritable
    columns = [_of_values(frame.iloc[:, number].array) for number in range(frame.shape[1])]
    return [_of_index(frame.columns), _of_index(frame.index), columns]


def _of_series(series: Any) -> list[Any]:
    return [_name(series.name), _of_index(series.index), _of_values(series.array)]


def _of_index(index: Any) -> list[Any]:
    if not is_table(index) or len(index) > MAX_ROWS:
        raise _Unwritable
    kind = type(index).__name__
    if kind == "RangeIndex":
        return ["range", _name(index.name), [index.start, index.stop, index.step]]
    if kind == "MultiIndex":
        told = zip(index.levels, index.codes, strict=True)
        levels = [[_of_values(level.array), np.asarray(codes)] for level, codes in told]
        return ["levels", [_name(name) for name in index.names], levels]
    frequency = getattr(index, "freqstr", None)
    if frequency is not None and price_of_dates(len(index), frequency) > _MAX_DATED:
        frequency = None
    return ["values", _name(index.name), [_of_values(index.array), frequency]]


def _name(name: Any) -> Any:
    if isinstance(name, np.generic):
        name = name.item()
    if type(name) not in NAMES:
        raise _Unwritable
    return name


def _of_values(array: Any) -> list[Any]:
    """Return the values of a column or index as [type, what it takes to make them again]."""
    kind = str(array.dtype)
    if kind == "category":
        return ["category", [np.asarray(array.codes), _of_values(array.categories.array), bool(array.ordered)]]
    if kind in ("object", "str", "string"):
        return [kind, _of_objects(array)]
    if NULLABLE.fullmatch(kind):
        missing = np.asarray(array.isna())
        plain = array.dtype.numpy_dtype
        return [kind, [array.to_numpy(dtype=plain, na_value=plain.type(0)), missing]]
    if _ZONED.fullmatch(kind):
        plain = array.tz_convert("UTC").tz_localize(None)
        return [f"zoned {array.tz}", np.asarray(plain)]
    values = np.asarray(array)
    if type(values) is np.ndarray and values.dtype.kind in "biufcMm" and str(values.dtype) == kind:
        return ["values", values]
    raise _Unwritable


def _of_objects(array: Any) -> list[Any]:
    if len(array) > _MAX_TEXTS:
        raise _Unwritable
    items = list(array)
    if all(type(item) is str or item is None or _is_missing(item) for item in items):
        encoded = [item.encode() if type(item) is str else b"" for item in items]
        told = [
            len(text) if type(one) is str else _MISSING[one is None] for text, one in zip(encoded, items, strict=True)
        ]
        return ["texts", np.array(told, dtype=np.int32), parts(b"".join(encoded))]
    if not all(map(is_value, items)):
        raise _Unwritable
    return ["objects", items]


def _is_missing(item: Any) -> bool:
    """Whether this is the float that stands for nothing, or pandas' own word for it."""
    return (type(item) is float and math.isnan(item)) or type(item).__name__ == "NAType"


_PARTS = {"DataFrame": _of_frame, "Series": _of_series, "Index": _of_index}
