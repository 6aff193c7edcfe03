"""What `close` says of values that are no numbers: each kind of difference in its own terms."""

from collections import Counter, OrderedDict, deque, namedtuple
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import PurePosixPath

import numpy as np
import pytest

from grader.remote.wire import decode, encode
from grader.suite import close
from grader.suite.intests import Type

Point = namedtuple("Point", "x y")


@dataclass
class Card:
    suit: str
    rank: int


class Color(Enum):
    RED = 1
    BLUE = 2


EQUAL = [
    {1, 2.5, "a"}, frozenset({(1, 2)}), range(3), deque([1, 2]), Counter("aab"), OrderedDict(a=1), date(2026, 2, 27),
    datetime(2026, 2, 27, 1), timedelta(days=1), Decimal("0.30"), Fraction(1, 3), Point(1, 2), Card("hearts", 3),
    Color.RED, PurePosixPath("/home/ann"), 2**100, b"\xc3", np.array(["a", "bc"]), slice(1, 2),
    np.array(["2026-01-01"], dtype="datetime64[D]"), np.array([(1, 2.0)], dtype=[("a", int), ("b", float)]),
    np.ma.array([1.0, 2.0], mask=[True, False]),
]  # fmt: skip


@pytest.mark.parametrize("value", EQUAL, ids=lambda value: type(value).__name__)
def test_a_value_is_close_to_itself_and_to_no_other(value):
    # A masked array compares by itself whatever it is held against, so `close` stands first.
    assert close(value) == value
    for other in EQUAL:
        if other is not value and {type(other), type(value)} != {deque, Point}:
            assert not (close(value) == other), (other, value)
    assert not (close(value) == None)  # noqa: E711


@pytest.mark.parametrize(
    ("actual", "expected", "aspect", "told"),
    [
        ({1, 2}, {1, 2, 3}, "lacks", ("", "3")),
        ({1, 2, 3}, {1, 2}, "holds", ("3", "")),
        ({1, "x"}, {1, 2}, "lacks_and_holds", ("'x'", "2")),
        ("one\ntwo", "one\ntoo", "text", ("'one\\ntwo'", "'one\\ntoo'")),
        (Card("hearts", 4), Card("hearts", 3), "value", ("4", "3")),
        (Color.BLUE, Color.RED, "member", ("Color.BLUE", "Color.RED")),
        (Fraction(1, 3), Fraction(1, 4), "value", ("Fraction(1, 3)", "Fraction(1, 4)")),
        (2**100, 2**100 + 1, "value", (str(2**100), str(2**100 + 1))),
        (date(2026, 3, 1), date(2026, 3, 2), "value", ("datetime.date(2026, 3, 1)", "datetime.date(2026, 3, 2)")),
        ([1], {1}, "type", ("a list", "a set")),
        (datetime(2026, 3, 1), date(2026, 3, 1), "type", ("a datetime", "a date")),
        (0.3, Decimal("0.30"), "type", ("a float", "a decimal")),
    ],
)
def test_a_difference_is_told_in_the_terms_of_its_kind(actual, expected, aspect, told):
    found = close(expected)
    assert not (actual == found)
    assert (found.mismatch.aspect, (found.mismatch.actual, found.mismatch.expected)) == (aspect, told)


def test_where_two_texts_part_is_told_by_line_and_character():
    found = close("Total: 12\nMean: 3.5")
    assert not ("Total: 12\nMean: 3.4" == found)
    assert found.mismatch.index == (2, 9)


def test_white_space_and_numbers_of_a_text_are_left_open_where_asked():
    assert "Mean:   3.50\n" == close("Mean: 3.5", spaces=False, numbers=True)
    assert not ("Mean:   3.50\n" == close("Mean: 3.5", numbers=True))
    assert not ("Mean: 3.6" == close("Mean: 3.5", spaces=False, numbers=True))


class Always:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


@pytest.mark.parametrize("value", EQUAL, ids=lambda value: type(value).__name__)
def test_an_object_that_says_it_is_equal_is_close_to_nothing(value):
    assert not (close(value) == Always())


def test_a_table_is_compared_by_columns_rows_index_and_values():
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame({"group": ["a", "b"], "mean": [1.0, 2.0]}, index=["x", "y"])

    def differs(other):
        found = close(table)
        assert not (other == found)
        return found.mismatch

    assert table.copy() == close(table)
    assert differs(table[["mean", "group"]]).relation == "columns permuted"
    assert differs(table.rename(columns={"mean": "average"})).aspect == "columns"
    assert differs(table.iloc[:1]).aspect == "rows"
    assert differs(table.iloc[::-1]).relation == "unsorted"
    assert differs(table.assign(mean=[1.0, 3.0])).path == "['mean']['y']"
    assert differs(table.assign(mean=["1", "2"])).aspect == "kind"
    assert differs(table["mean"]).aspect == "type"


def test_the_type_of_what_came_back_is_that_of_python():
    came = decode(encode([(1,), [2], {"a": {3}}], lambda item: item), lambda reference: reference)
    assert type(came) is not list
    assert [Type(one) for one in (came, *came, came[2]["a"])] == [list, tuple, list, dict, set]


def test_a_masked_array_that_arrived_leaves_to_close_whether_it_is_right():
    def arrived(value):
        return decode(encode(value, lambda item: item), lambda reference: reference)

    right = np.ma.array([1.0, 2.0], mask=[False, True])
    assert arrived(right) == close(right)
    assert not (arrived(np.ma.array([1.0, 3.0], mask=[False, False])) == close(right))
    # By itself it would compare its one number with the expected one, and say that they are equal.
    assert not (arrived(np.ma.array([1.0])) == close(1.0))
    assert arrived(arrived(right)) == close(right)
    assert (arrived(right) == right).all()


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ({np.timedelta64(1, "s")}, {1.0, 2.0}),
        (np.array([5], "M8[as]"), np.array(["2026"], "M8[Y]")),
        (np.array([5], "m8[Y]"), np.array([5], "m8[s]")),
    ],
    ids=["a time among numbers", "moments too fine", "times of no common unit"],
)
def test_what_cannot_be_compared_is_wrong(actual, expected):
    assert not (actual == close(expected))
