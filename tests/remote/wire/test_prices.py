"""What an answer may cost the trusted side to read: both ends count it, in one way."""

import struct
import sys
from collections import Counter, deque, namedtuple
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from grader.remote import wire
from grader.remote.wire.prices import MAX_COST

Point = namedtuple("Point", "x y")


class Own:
    pass


def refer(item):
    return wire.Reference("student", 7, type(item).__name__)


def frame_of(item, count):
    return b"\xdd" + struct.pack(">I", count) + wire.encode(item, refer) * count


def cost_of(frame):
    purse = wire.Purse(10**9)
    wire.decode(frame, refer, purse=purse)
    return 10**9 - purse.left


@pytest.mark.parametrize(
    "item",
    [
        np.ones(2), np.float64(1.0), 1j, 2**80, (1, 2), (((),),), [1], {"a": 1}, {1, 2}, frozenset({1}), deque(), Counter(),
        Point(1, 2), Fraction(1, 3), Decimal("1.5"), datetime(2026, 1, 1, tzinfo=ZoneInfo("Asia/Seoul")), Own(),
        np.array(["a"]), np.zeros(1, dtype=[("a", "f8"), ("b", "i4")]), np.ma.MaskedArray([1.0], mask=True),
    ],
    ids=lambda item: type(item).__name__,
)  # fmt: skip
def test_the_worker_refuses_what_the_other_end_would(item, monkeypatch):
    value = [item] * 100
    bound = int(0.8 * cost_of(frame_of(item, 100)))
    for room in ("codec", "fitting"):
        monkeypatch.setattr(sys.modules[f"grader.remote.wire.{room}"], "MAX_COST", bound)
    with pytest.raises(wire.WireError, match=r"more objects|too many"):
        wire.encode(wire.fitting(value, refer), refer)


@pytest.mark.parametrize(
    "value", [[1.5] * 50_000, [(1, 2)] * 10_000, [[0] * 10] * 8_000], ids=["numbers", "pairs", "rows"]
)
def test_what_honest_code_answers_travels(value):
    frame = wire.encode(wire.fitting(value, refer), refer)
    assert cost_of(frame) < MAX_COST
    assert len(wire.decode(frame, refer)) == len(value)


def test_arrays_and_tuples_are_dearer_than_numbers():
    number = cost_of(frame_of(1.5, 1000))
    assert cost_of(frame_of(np.ones(2), 1000)) > 5 * number
    assert cost_of(frame_of((1,), 1000)) > 5 * number
    assert cost_of(frame_of(range(1000), 10)) > 2 * number
    with pytest.raises(wire.WireError, match="more objects than are read"):
        cost_of(frame_of(range(1_000_000), 2))
    assert cost_of(wire.encode("a" * 500_000, refer)) > 900


def test_what_costs_more_than_is_left_is_refused_and_paid():
    purse = wire.Purse(500)
    frame = frame_of(np.ones(2), 30)
    wire.decode(frame, refer, purse=purse)
    left = purse.left
    assert 200 < left < 400
    with pytest.raises(wire.WireError, match="more objects than are read"):
        wire.decode(frame, refer, purse=wire.Purse(left // 2))
    with pytest.raises(wire.WireError, match="more objects than are read"):
        wire.decode(frame_of(np.ones(2), 100), refer, purse=purse)
    assert purse.left <= 0


def test_the_worker_reads_whatever_a_test_gives():
    frame = wire.encode([(number, np.ones(1)) for number in range(100)], refer, giving=True)
    assert len(wire.decode(frame, refer, trusting=True, purse=wire.Purse(10))) == 100


@pytest.mark.parametrize(
    "value",
    [
        ("x" * 100_000, *range(1000)),
        [("x" * 100_000, *range(1000))],
        [np.array("x" * 100_000), *range(1000)],
        (np.array("x" * 100_000), *range(1000)),
        ((range(1_000_000), "x" * 100),),
    ],
    ids=["tuple", "tuple in a list", "text of no dimension", "one in a tuple", "ranges and a text"],
)
def test_a_few_bytes_never_become_an_enormous_array(value):
    arrived = wire.decode(wire.encode(value, refer, giving=True), refer, purse=wire.Purse(MAX_COST))
    with pytest.raises(ValueError, match="cannot be made an array"):
        np.shape(arrived)
    assert len(arrived) == len(value)


def test_other_tuples_stay_tuples():
    for value in ((1, 2.5), ("x" * 10_000, 1), tuple(range(10_000)), (range(5), range(5)), (np.zeros(5000), "a")):
        arrived = wire.decode(wire.encode(value, refer), refer)
        assert type(arrived) is tuple
