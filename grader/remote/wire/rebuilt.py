"""Tables of pandas made of what arrived, each part checked before pandas sees it."""

from __future__ import annotations

import importlib
import re
from typing import Any

import numpy as np

from grader.remote.wire.arrays import is_value
from grader.remote.wire.family import Code, Decoder, Family, are_ints, fields
from grader.remote.wire.limits import Reference, WireError
from grader.remote.wire.moments import ZONE
from grader.remote.wire.prices import BUILT, COLUMN, price_of_dates, price_of_range, price_of_rows
from grader.remote.wire.tables import MAX_COLUMNS, MAX_ROWS, NAMES, NULLABLE, TABLES, price_of_distinct_values

_FREQUENCY = re.compile(r"-?[0-9]{0,5}[A-Za-z]{1,6}(-[A-Z]{3})?")
_MAX_LEVELS = 20


def _read_table(data: bytes, decoder: Decoder) -> Any:
    kind, number, content = fields(data, decoder, 3, "table")
    if type(kind) is not str or kind not in TABLES or not isinstance(content, list) or len(content) != 3:
        raise WireError("a malformed table")
    if number is not None and (type(number) is not int or number < 0):
        raise WireError("a malformed table")
    pandas = _pandas()
    if pandas is None:
        if number is None:
            raise WireError("a table of pandas, which is not installed here")
        return decoder.resolve(Reference("student", number, kind))
    try:
        return _Tables(pandas, decoder).make(kind, content)
    except WireError:
        raise
    except Exception as problem:  # what pandas makes of parts that do not fit
        raise WireError(f"a malformed table: {type(problem).__name__}") from None


def tables_read() -> int:
    """Return how many tables this process has made: code that was given one can reach what pandas keeps."""
    return _Tables.made


def _pandas() -> Any:
    try:
        pandas = importlib.import_module("pandas")
    except Exception:  # not there, or not whole
        return None
    return pandas if isinstance(getattr(pandas, "DataFrame", None), type) else None


class _Tables:
    """Makes tables of what arrived, each part checked first; ``made`` counts them, of all."""

    made = 0

    def __init__(self, pandas: Any, decoder: Decoder) -> None:
        _Tables.made += 1
        self.pandas = pandas
        self.decoder = decoder

    def make(self, kind: str, content: list[Any]) -> Any:
        if kind == "DataFrame":
            return self._frame(*content)
        if kind == "Series":
            name, index, values = content
            return self.pandas.Series(self._values(values), index=self._index(index), name=_checked_name(name))
        return self._index(content)

    def _frame(self, told_columns: Any, told_index: Any, told_values: Any) -> Any:
        columns, index = self._index(told_columns), self._index(told_index)
        if not isinstance(told_values, list) or len(told_values) != len(columns) or len(columns) > MAX_COLUMNS:
            raise WireError("a table of the wrong number of columns")
        values = [self._values(one) for one in told_values]
        if any(len(one) != len(index) for one in values):
            raise WireError("a table of columns of different lengths")
        frame = self.pandas.DataFrame(dict(enumerate(values)), index=index, copy=False)
        frame.columns = columns
        return frame

    def _index(self, told: Any) -> Any:
        if not isinstance(told, list) or len(told) != 3:
            raise WireError("a malformed index")
        kind, name, content = told
        if not isinstance(content, list):
            raise WireError("a malformed index")
        self.decoder.spend(COLUMN)
        if kind == "range":
            if len(content) != 3 or not are_ints(content) or any(abs(one) >= 1 << 62 for one in content):
                raise WireError("a malformed index")
            if len(range(*content)) > MAX_ROWS:
                raise WireError("a table of too many rows")
            self.decoder.spend(price_of_range(len(range(*content))))
            self.decoder.has_ranges = True
            return self.pandas.RangeIndex(*content, name=_checked_name(name))
        if kind == "levels":
            return self._levels(name, content)
        if kind != "values" or len(content) != 2 or not (content[1] is None or type(content[1]) is str):
            raise WireError("a malformed index")
        index = self.pandas.Index(self._values(content[0]), name=_checked_name(name))
        if content[1] is not None:
            if not _FREQUENCY.fullmatch(content[1]) or not hasattr(index, "freq"):
                raise WireError("a malformed index")
            self.decoder.spend(price_of_dates(len(index), content[1]))
            index.freq = content[1]
        return index

    def _levels(self, names: Any, content: list[Any]) -> Any:
        if not isinstance(names, list) or not 0 < len(content) <= _MAX_LEVELS or len(names) != len(content):
            raise WireError("a malformed index")
        self.decoder.spend(BUILT)
        levels, codes = [], []
        for level in content:
            if not isinstance(level, list) or len(level) != 2:
                raise WireError("a malformed index")
            levels.append(self._values(level[0]))
            codes.append(_codes(level[1], len(levels[-1])))
        if len({len(one) for one in codes}) != 1 or not all(map(self._are_distinct, levels)):
            raise WireError("a malformed index")
        # What pandas would look at by hashes that the sender chooses has been looked at.
        return self.pandas.MultiIndex(
            levels=levels, codes=codes, names=[_checked_name(name) for name in names], verify_integrity=False
        )

    def _are_distinct(self, values: Any) -> bool:
        """Whether no value stands twice in the level of an index."""
        plain = np.asarray(values)
        if plain.dtype.kind == "O":
            self.decoder.spend(price_of_distinct_values(plain))
            return bool(self.pandas.Index(plain).is_unique)
        order = np.sort(plain)
        return not bool((order[1:] == order[:-1]).any())

    def _values(self, told: Any) -> Any:
        if not isinstance(told, list) or len(told) != 2 or type(told[0]) is not str:
            raise WireError("a malformed column")
        kind, content = told
        self.decoder.spend(COLUMN if kind in ("values", "object") else BUILT)
        if kind == "values":
            if type(content) is not np.ndarray or content.ndim != 1 or content.dtype.kind not in "biufcMm":
                raise WireError("a malformed column")
            return content
        if kind == "category":
            if not isinstance(content, list) or len(content) != 3 or type(content[2]) is not bool:
                raise WireError("a malformed column")
            categories = self._values(content[1])
            self.decoder.spend(price_of_distinct_values(categories))
            codes = _codes(content[0], len(categories))
            return self.pandas.Categorical.from_codes(codes, categories=categories, ordered=content[2])
        if kind in ("object", "str", "string"):
            items = self._objects(content)
            if kind == "object":
                return items
            if content[0] != "texts":
                raise WireError("a malformed column")
            return self.pandas.array(items, dtype=kind)
        if NULLABLE.fullmatch(kind):
            return self._nullable(kind, content)
        if kind.startswith("zoned ") and ZONE.fullmatch(kind[6:]):
            if type(content) is not np.ndarray or content.ndim != 1 or content.dtype.kind != "M":
                raise WireError("a malformed column")
            return self.pandas.DatetimeIndex(content).tz_localize("UTC").tz_convert(kind[6:])
        raise WireError("a column of a type that does not travel")

    def _nullable(self, kind: str, content: Any) -> Any:
        if not isinstance(content, list) or len(content) != 2 or any(type(one) is not np.ndarray for one in content):
            raise WireError("a malformed column")
        values, missing = content
        if (
            values.ndim != 1
            or missing.shape != values.shape
            or missing.dtype != bool
            or values.dtype.kind not in "biuf"
        ):
            raise WireError("a malformed column")
        made = self.pandas.array(values, dtype=kind)
        made[missing] = self.pandas.NA
        return made

    def _objects(self, told: Any) -> Any:
        if not isinstance(told, list) or len(told) < 2:
            raise WireError("a malformed column")
        if told[0] == "objects" and len(told) == 2 and isinstance(told[1], list) and all(map(is_value, told[1])):
            items = told[1]
        elif told[0] == "texts" and len(told) == 3:
            self.decoder.spend(price_of_rows(len(told[1])) if isinstance(told[1], np.ndarray) and told[1].ndim else 0)
            items = _texts(told[1], told[2])
        else:
            raise WireError("a malformed column")
        made = np.empty(len(items), dtype=object)
        for number, item in enumerate(items):  # NumPy would spread lists over columns
            made[number] = item
        return made


def _texts(lengths: Any, encoded: Any) -> list[Any]:
    if type(lengths) is not np.ndarray or lengths.dtype != np.int32 or lengths.ndim != 1 or lengths.size > MAX_ROWS:
        raise WireError("malformed texts of a column")
    if not isinstance(encoded, list) or any(type(part) is not bytes for part in encoded):
        raise WireError("malformed texts of a column")
    data = b"".join(encoded)
    if int(lengths.clip(0).sum(dtype=np.int64)) != len(data):
        raise WireError("malformed texts of a column")
    items: list[Any] = []
    at = 0
    for length in lengths.tolist():
        if length < 0:
            items.append(None if length == -2 else float("nan"))
        else:
            items.append(data[at : at + length].decode())
            at += length
    return items


def _codes(codes: Any, count: int) -> Any:
    if type(codes) is not np.ndarray or codes.ndim != 1 or codes.dtype.kind != "i":
        raise WireError("malformed codes of categories")
    if codes.size and not -1 <= int(codes.min()) <= int(codes.max()) < count:
        raise WireError("malformed codes of categories")
    return codes


def _checked_name(name: Any) -> Any:
    if type(name) not in NAMES:
        raise WireError("a malformed name in a table")
    return name


REBUILT = Family({}, {Code.TABLE: _read_table})
