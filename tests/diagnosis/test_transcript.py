"""A sketch is made of whatever may come back from a worker."""

from collections import ChainMap, Counter, OrderedDict, deque
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from grader.diagnosis.transcript import sketch

VALUES = [
    deque(maxlen=0), deque([1.5, 2.5]), range(0), range(3), set(), frozenset({1, "a"}), Counter("aab"), ChainMap({}),
    OrderedDict(b=1, a=2), {1: 2, "1": 3}, {(1, 2): deque()}, slice(None), Decimal("NaN"), Fraction(1, 3), 2**4000,
    date.min, timedelta.max, np.datetime64("NaT"), np.ma.masked_all((2, 2)), np.zeros(3, dtype=[("a", "f8")]),
    np.array(["a", "b"]), 1j, float("inf"), b"\xff", "text", [[1, 2], [3]], [[], [[]]], (1, (2, [deque([3])])), ...,
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_travels_has_a_sketch_that_is_the_same_each_time(value):
    assert sketch(value) == sketch(value)
    assert sketch(value).skeleton


def test_a_long_one_is_cut():
    assert len(sketch(deque([1.0, "a"] * 500)).leaves) < 500
