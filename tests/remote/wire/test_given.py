"""What only a test gives: objects by their fields, patterns, streams and databases, made again beside the student's code."""

import enum
import io
import math
import operator
import os
import random
import re
import sqlite3
import statistics
from contextlib import closing
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest

from grader.remote.wire import place_of


@dataclass
class Card:
    suit: str
    rank: int = field(default=1)


@dataclass(frozen=True, slots=True)
class Frozen:
    x: int


class Color(enum.Enum):
    RED = 1


class Word(str):
    pass


@pytest.mark.parametrize("function", [len, math.sqrt, operator.pow, np.exp, np.sum, np.linalg.norm, statistics.mean])
def test_a_function_of_python_s_own_is_found_on_the_other_side(given, function):
    assert given(function) is function
    assert given([function])[0] is function


def test_what_only_looks_like_one_is_lent(given):
    def forged(x, y):
        return 0

    forged.__module__, forged.__name__ = "operator", "pow"
    for function in (forged, [].append, random.random, math.sqrt.__call__, os.system, lambda: 0):
        assert place_of(function) is None


def test_an_object_with_fields_is_one_of_the_students_class_where_it_has_the_same(given):
    @dataclass
    class Own:
        suit: str
        rank: int

        def value(self):
            return 2 * self.rank

    made = given(Card("hearts", 3), Card=Own)
    assert (type(made), made.value()) == (Own, 6)
    made = given(Card("hearts", 3))
    assert (type(made).__name__, made.suit, made.rank) == ("Card", "hearts", 3)
    assert given(Frozen(5)).x == 5
    assert given(Frozen(5), Frozen=Frozen) == Frozen(5)
    assert type(given(Frozen(5), Frozen=Card)).__name__ == "Frozen"


def test_a_member_of_an_enumeration_is_the_students_of_that_name(given):
    class Own(enum.Enum):
        RED = "r"

    assert given(Color.RED, Color=Own) is Own.RED
    assert (given(Color.RED).name, given(Color.RED).value) == ("RED", 1)


def test_patterns_streams_and_namespaces_are_made_again(given):
    assert given(re.compile("a+", re.IGNORECASE)).match("AA")
    text = io.StringIO("a\r\nb")
    text.read(1)
    assert given(text).read() == "\r\nb"
    assert given(io.BytesIO(b"\xff")).read() == b"\xff"
    assert given(SimpleNamespace(a=1, b=[2])).b == [2]
    assert type(given(Word("text"))) is str


def test_a_database_in_memory_is_a_database_in_memory(given):
    with closing(sqlite3.connect(":memory:")) as one:
        one.execute("create table t (a)")
        one.execute("insert into t values (5)")
        with closing(given(one)) as found:
            assert found.execute("select a from t").fetchall() == [(5,)]


@pytest.mark.parametrize(
    "make",
    [
        lambda: np.random.default_rng(1), lambda: np.random.RandomState(1),
        lambda: np.random.Generator(np.random.MT19937(1)), lambda: np.random.Generator(np.random.Philox(1)),
    ],
)  # fmt: skip
def test_random_numbers_go_on_as_the_tests_do(given, make):
    mine, theirs = make(), given(make())
    assert type(theirs) is type(mine)
    assert theirs.normal(size=3).tolist() == mine.normal(size=3).tolist()


def test_random_numbers_of_python_go_on_as_the_tests_do(given):
    mine = random.Random(1)
    mine.gauss(0, 1)
    assert given(mine).sample(range(100), 5) == mine.sample(range(100), 5)
