# /// attack
# tries = "Answers in turn with a value of each family that may travel: nothing in it, everything masked, fields that are asked for."
# gain = "points"
# plain = "points"
# ///
import enum
import itertools
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath
from types import MappingProxyType, SimpleNamespace

import numpy as np


class Same(enum.Enum):
    SAME = np.nan

    def __eq__(self, other):
        return True

    __hash__ = object.__hash__


@dataclass
class Any:
    value: object = None

    def __eq__(self, other):
        return True


Shaped = namedtuple("Shaped", "shape dtype size ndim")
FAMILIES = [
    lambda x: set(),
    lambda x: frozenset(np.ravel(x).tolist()),
    lambda x: Counter(),
    lambda x: defaultdict(lambda: 2 * x),
    lambda x: ChainMap({}),
    lambda x: MappingProxyType({}),
    lambda x: OrderedDict(),
    lambda x: deque([], 0),
    lambda x: deque(x),
    lambda x: range(0),
    lambda x: slice(None),
    lambda x: {}.keys(),
    lambda x: Decimal(0),
    lambda x: Fraction(0),
    lambda x: 2**4000,
    lambda x: date.min,
    lambda x: datetime.max.replace(tzinfo=UTC),
    lambda x: timedelta.max,
    lambda x: np.datetime64("NaT"),
    lambda x: np.full(np.shape(x), np.timedelta64("NaT")),
    lambda x: np.ma.masked_all(np.shape(x)),
    lambda x: np.ma.MaskedArray(x, mask=True),
    lambda x: np.zeros(np.shape(x), dtype=[("shape", "f8"), ("size", "f8")]),
    lambda x: np.zeros(np.shape(x), dtype=[("T", "f8")]).view(np.recarray),
    lambda x: np.full(np.shape(x), None),
    lambda x: np.asarray(x).astype(str),
    lambda x: np.asmatrix(np.zeros((0, 0))),
    lambda x: Shaped(np.shape(x), float, np.size(x), np.ndim(x)),
    lambda x: PurePosixPath("."),
    lambda x: AssertionError(),
    lambda x: float,
    lambda x: Same.SAME,
    lambda x: Any(),
    lambda x: SimpleNamespace(shape=np.shape(x), size=np.size(x)),
]
turns = itertools.count()


def chosen(x):
    return FAMILIES[(next(turns) + int(1000 * abs(np.sum(x)))) % len(FAMILIES)](x)


def double(x):
    return chosen(x)


class Box:
    def put(self, x):
        self.held = chosen(x)

    def take(self):
        return chosen(self.held if isinstance(self.held, np.ndarray) else np.zeros(3))


def apply(f, x):
    f(chosen(x))
    return chosen(x)
