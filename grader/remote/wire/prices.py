"""What reading a value costs the trusted side, as both ends count it.

A number in a list costs one unit, less than half a microsecond; everything else costs as many as it takes longer to
read. The worker refuses what would cost too much, as it refuses any value that cannot travel. A frame that costs too
much all the same was written by something else, and ends the conversation.
"""

from __future__ import annotations

import re
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from grader.remote.wire.family import Code

MAX_COST = 300_000
"""Units in one frame."""
LIST, ENTRY = 3, 2
"""Units of a list or dict beside its items, and of an item of a dict."""
FIELD, COLUMN, BUILT = 10, 30, 200
"""Units of a field of an array, of a column or index of a table, of one that pandas has to compute."""
_RANGED, _ROWS, _DATED, _STEP, _DISTINCT = 4, 4, 64, 40, 400
_EVEN = re.compile(r"-?\d*(?:D|h|min|s|ms|us|ns|H|T|S|L|U|N)")
_PLAIN_BYTES, _NUMBER_BYTES, _FRAME_BYTES = 8, 1024, 512
_RAW = frozenset({Code.ARRAY, Code.SCALAR, Code.OTHER_ARRAY, Code.OTHER_SCALAR})
# What holds only what was counted already.
_HOLDING = frozenset(
    {Code.TUPLE, Code.CONTAINER, Code.SET, Code.FROZENSET, Code.VIEW, Code.STRUCTURED, Code.MASKED, Code.OBJECTS}
    | {Code.TABLE, Code.GIVEN, Code.SLICE, Code.REFERENCE}
)
_PRICES: dict[int, int] = {
    Code.TUPLE: 2,
    Code.COMPLEX: 2,
    Code.INT: 2,
    Code.ARRAY: 6,
    Code.SCALAR: 4,
    Code.REFERENCE: 2,
    Code.FRACTION: 4,
    Code.DECIMAL: 6,
    Code.CONTAINER: 6,
    Code.SET: 2,
    Code.FROZENSET: 2,
    Code.RANGE: 4,
    Code.SLICE: 2,
    Code.VIEW: 6,
    Code.MOMENT: 2,
    Code.OTHER_ARRAY: 18,
    Code.OTHER_SCALAR: 18,
    Code.STRUCTURED: 6,
    Code.MASKED: 20,
    Code.OBJECTS: 20,
    Code.PATH: 5,
    Code.EXCEPTION: 4,
    Code.TYPE: 2,
    Code.TABLE: 200,
    Code.GIVEN: 20,
}


CALLBACK = 150
"""Units of a call of what a test lent, beside those of its frame: finding it, calling it, and writing the answer."""
UNITS_A_SECOND = 500_000
"""Units that all frames of a submission may cost for each second that its exercises may take: a quarter of the time."""


@dataclass
class Purse:
    """What all frames of a submission together may still cost."""

    left: int

    @classmethod
    def for_seconds(cls, seconds: float) -> Purse:
        """Return what exercises may cost that may take so long together."""
        return cls(int(UNITS_A_SECOND * seconds))


def price_of(code: int, size: int) -> int:
    """Return the units of an extension of so many bytes, beside what is in it; 1 for an unknown one."""
    price = _PRICES.get(code, 1)
    if code in _HOLDING:
        return price
    return price + size // (_NUMBER_BYTES if code in _RAW else _PLAIN_BYTES)


def price_of_frame(size: int) -> int:
    """Return the units of a frame of so many bytes, whatever it holds."""
    return size // _FRAME_BYTES


def price_of_range(length: int) -> int:
    """Return the units of a range beside those of its bounds: a test may make a list of it, or NumPy an array."""
    return length // _RANGED


def price_of_rows(length: int) -> int:
    """Return the units of a column of so many texts, which travel in one piece."""
    return length // _ROWS


def price_of_dates(length: int, frequency: str) -> int:
    """Return the units of so many dates at a regular distance, which pandas computes to see that it is one.

    What is no number of days or less, such as business days, it goes through one by one.
    """
    return BUILT + (length // _DATED if _EVEN.fullmatch(frequency) else length * _STEP)


def price_of_distinct(length: int) -> int:
    """Return the units of seeing that so many numbers differ: pandas looks at each once for every one of its hash."""
    return length * length // _DISTINCT


def price_of_items(items: Iterable[object]) -> int:
    """Return the units of the items of a container, those that are containers beside what is in them."""
    return sum(number * _OF_TYPES.get(kind, _OTHER) for kind, number in Counter(map(type, items)).items())


def price_of_container(kind: type, length: int) -> int:
    """Return the units of a container of so many items, beside theirs."""
    return _OF_CONTAINERS[kind] + (length if issubclass(kind, dict) else 0)


# What is not named here is a reference, or no more.
_OTHER = 26
_OF_TYPES: dict[type, int] = {
    **dict.fromkeys((bool, int, float, str, bytes, type(None)), 1),
    np.ndarray: _PRICES[Code.ARRAY] + 1,
    complex: _PRICES[Code.COMPLEX] + 3,
    np.float64: _PRICES[Code.SCALAR] + 1,
    np.int64: _PRICES[Code.SCALAR] + 1,
    datetime: 45,
}
_WRAPPED = _PRICES[Code.CONTAINER] + LIST + 4 + LIST
_OF_CONTAINERS: dict[type, int] = {
    list: LIST,
    dict: LIST,
    tuple: _PRICES[Code.TUPLE] + LIST,
    set: _PRICES[Code.SET] + LIST,
    frozenset: _PRICES[Code.FROZENSET] + LIST,
    deque: _WRAPPED,
    Counter: _WRAPPED,
    OrderedDict: _WRAPPED,
    defaultdict: _WRAPPED,
}
_OF_TYPES |= dict.fromkeys(_OF_CONTAINERS, 1)
