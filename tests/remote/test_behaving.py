"""An object of the student's in the hands of a test: it computes, iterates, enters and waits as it would at home."""

import asyncio
import inspect
import operator
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from types import ModuleType

import numpy as np
import pytest

from grader.remote import behaving
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import NoValue
from grader.remote.wire.received import CopyIsReadOnly
from grader.suite import close
from grader.suite.local import local_student
from grader.suite.raising import raises

OF_MONEY = frozenset({"eq", "lt", "le", "add", "radd", "iadd", "neg", "abs", "round", "divmod"})
SOURCE = '''
from dataclasses import dataclass
from enum import Enum, IntEnum
import re, asyncio

class Money:
    def __init__(self, amount): self.amount = amount
    def __eq__(self, other): return self.amount == getattr(other, "amount", other)
    def __lt__(self, other): return self.amount < getattr(other, "amount", other)
    def __le__(self, other): return self.amount <= other.amount
    def __hash__(self): return hash(self.amount)
    def __add__(self, other): return Money(self.amount + getattr(other, "amount", other))
    __radd__ = __add__
    def __iadd__(self, other):
        self.amount += other
        return self
    def __neg__(self): return Money(-self.amount)
    def __abs__(self): return Money(abs(self.amount))
    def __round__(self, digits=None): return round(self.amount, digits)
    def __divmod__(self, other): return divmod(self.amount, other)
    def __repr__(self): return f"Money({self.amount})"
    def __str__(self): return f"{self.amount} won"
    def __format__(self, form): return format(self.amount, form)
    def __bool__(self): return self.amount > 0

class Shelf:
    """Books in order."""
    kind = "shelf"
    def __init__(self, *books): self.books = list(books)
    def __len__(self): return len(self.books)
    def __contains__(self, book): return book in self.books
    def __getitem__(self, place): return self.books[place]
    def __setitem__(self, place, book): self.books[place] = book
    def __delitem__(self, place): del self.books[place]
    def __iter__(self): return iter(self.books)
    def __reversed__(self): return reversed(self.books)

class Plain:
    pass

class Old:
    def __getitem__(self, place):
        if place > 2: raise IndexError
        return place

class Door:
    def __init__(self, swallow): self.swallow, self.log = swallow, []
    def __enter__(self): self.log.append("in"); return self
    def __exit__(self, kind, value, trace):
        self.log.append(kind and kind.__name__)
        return self.swallow
    def knock(self): raise ValueError("nobody is in")

class Animal: pass
class Dog(Animal): pass

class Mine(ValueError):
    pass

def fail(): raise Mine("no luck with 13")
def naturals():
    n = 0
    while True:
        yield n
        n += 1
def large():
    while True:
        yield bytes(1 << 20)
def three(): yield from "abc"
def squares(n): return (i * i for i in range(n))
def mapped(): return map(abs, [-1, 2])
async def later(x):
    await asyncio.sleep(0)
    return x + 1
def total(items): return sum(items)
def first_two(items):
    items = iter(items)
    return [next(items), next(items)]

class Always:
    def __eq__(self, other): return True
    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __eq__
    def __hash__(self): return 0
    def __bool__(self): return True
def always(): return Always()
class Nothing:
    def __sub__(self, other): return 0.0
    __rsub__ = __mod__ = __rmod__ = __add__ = __mul__ = __matmul__ = __pow__ = __and__ = __divmod__ = __rdivmod__ = __sub__
    def __isub__(self, other): return 0.0
    def __abs__(self): return 0.0
def nothing(): return Nothing()
def shelf_of_nothing(): return type("Shelf", (Nothing,), {})()
class Says:
    def startswith(self, text): return True
    equals = issubset = is_integer = startswith
def says(): return Says()

@dataclass
class Card:
    suit: str
    rank: int
@dataclass
class Hand:
    cards: list
class Color(Enum):
    RED = 1
    BLUE = 2
class Level(IntEnum):
    LOW = 1
class Text(str): pass
class Stack(list): pass
def low(): return Level.LOW
def text(): return Text("abc")
def stack(): return Stack([1, 2])
def by_color(): return {Color.RED: 1, "x": 2}
def board(n): return {(x, y): x for x in range(n) for y in range(n)}
def tree(depth): return [] if not depth else [tree(depth - 1)]
def points(): return {(x / 7, x) for x in range(3000)}
def pattern(): return re.compile("a+")
class Both:
    fields, rest = 5, 6
'''


@pytest.fixture
def student():
    module = ModuleType("submission")
    exec(SOURCE, module.__dict__)
    made = local_student(module)
    made._conversation.own_classes = {"Money": OF_MONEY, "Shelf": frozenset({"contains", "getitem", "iter"})}
    return made


def test_objects_of_one_submission_are_compared_by_their_own_methods(student):
    a, b = student.Money(1), student.Money(2)
    assert a == student.Money(1)
    assert a != b
    assert a < b
    assert a <= b
    assert b > a
    assert not a == b
    assert sorted([b, a])[0].amount == 1
    assert len({a, student.Money(1), b}) == 2


def test_an_object_of_a_class_of_the_courses_is_compared_with_a_value_and_no_other(student):
    assert student.Money(3) == 3
    assert student.Money(3) != 4
    assert student.Money(3) < 4
    forged = student.always()
    assert not (forged == 3)
    assert not (forged == None)  # noqa: E711
    for ask in (lambda: forged != 3, lambda: forged < 3, lambda: forged >= 3, lambda: 3 < forged):
        with pytest.raises(NoValue):
            ask()
    assert not (forged == close(3))
    assert not (student.Money(3) == close(3))
    with pytest.raises(NoValue):
        forged == pytest.approx(3)  # noqa: B015


@pytest.mark.parametrize(
    "use",
    [
        lambda x: x - 3, lambda x: 3 - x, lambda x: x % 2, lambda x: 7 % x, lambda x: x + 1.5, lambda x: x * [1], lambda x: x @ 1,
        lambda x: x**2, lambda x: x & 1, lambda x: divmod(x, 2), lambda x: divmod(2, x), lambda x: operator.isub(x, 3),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["nothing", "shelf_of_nothing"])
def test_what_computes_with_a_value_of_the_tests_says_as_much_of_it_as_what_equals_it(student, name, use):
    """``abs(x - 3) < 1e-9`` asks the object what ``x == 3`` does, and is true of one that gives 0 for every difference."""
    forged = getattr(student, name)()
    with pytest.raises(NoValue):
        use(forged)
    assert abs(forged - forged) == 0.0


def test_a_truth_that_texts_and_sets_are_asked_for_no_other_object_tells(student):
    forged = student.says()
    for ask in (
        lambda: forged.startswith("a"), lambda: forged.equals(3), lambda: forged.issubset({1}), lambda: forged.is_integer(),
    ):  # fmt: skip
        with pytest.raises(NoValue):
            ask()


def test_operators_compute_over_there(student):
    a, b = student.Money(1), student.Money(2)
    assert (a + b).amount == 3
    assert (5 + a).amount == 6
    assert (-a).amount == -1
    assert abs(-a).amount == 1
    assert round(student.Money(2.567), 1) == 2.6
    assert divmod(student.Money(7), 2) == (3, 1)
    same = a
    a += 10
    assert same.amount == 11
    with pytest.raises(TypeError, match="unsupported"):
        a * b
    with pytest.raises(TypeError):
        np.zeros(2) + a


def test_texts_are_the_objects_own_and_tell_no_address(student):
    a = student.Money(5)
    assert (repr(a), str(a), f"{a:05d}") == ("Money(5)", "5 won", "00005")
    assert repr(student.Plain()).startswith("<the student's Plain, number ")
    assert "0x" not in repr(student.Plain())


def test_a_container_is_asked_as_any_container(student):
    shelf = student.Shelf("a", "b", "c")
    assert len(shelf) == 3
    assert "b" in shelf
    assert "z" not in shelf
    assert shelf[0] == "a"
    assert shelf[1:] == ["b", "c"]
    assert list(shelf) == ["a", "b", "c"]
    assert list(reversed(shelf)) == ["c", "b", "a"]
    shelf[0] = "x"
    del shelf[1]
    assert list(shelf) == ["x", "c"]
    assert student.Shelf.kind == "shelf"
    assert list(student.Old()) == [0, 1, 2]
    with pytest.raises(IndexError):
        shelf[9]


def test_truth_is_asked_for_and_that_of_a_function_is_none(student):
    assert student.Money(1)
    assert not student.Money(0)
    assert not student.Shelf()
    assert student.pattern().match("aa")
    assert not student.pattern().match("b")
    with pytest.raises(NoValue):
        bool(student.run("lambda: later"))


def test_an_endless_iteration_may_be_begun_and_not_ended(student, monkeypatch):
    assert list(islice(student.naturals(), 4)) == [0, 1, 2, 3]
    assert list(student.three()) == ["a", "b", "c"]
    assert next(student.squares(3)) == 0
    assert list(student.mapped()) == [1, 2]
    one = student.naturals()
    assert [next(one), next(one)] == [0, 1]
    assert next(iter(one)) == 2
    monkeypatch.setattr(behaving, "MAX_ITERATED", 50)
    with pytest.raises(NoValue, match="more than 50 items"):
        list(student.naturals())
    with pytest.raises(NoValue):
        list(student.large())


def test_iterators_of_a_test_are_iterated_from_there(student):
    assert student.total(iter([1, 2, 3])) == 6
    assert student.total(x * x for x in range(4)) == 14
    assert student.total(map(abs, [-1, -2])) == 3
    counted = iter(range(10**9))
    assert student.first_two(counted) == [0, 1]
    assert next(counted) == 2


def test_a_block_is_entered_and_left(student):
    with student.Door(False) as door:
        assert door.log == ["in"]
    assert door.log == ["in", None]
    with student.Door(True) as door:
        door.knock()
    assert door.log == ["in", "ValueError"]
    with pytest.raises(ValueError, match="nobody"), student.Door(False) as door:
        door.knock()


def test_a_block_cannot_swallow_what_the_test_found(student):
    door = student.Door(True)
    with pytest.raises(AssertionError, match="found"), door:
        raise AssertionError("found")
    assert door.log == ["in", None]


def test_asynchronous_functions_are_awaited(student):
    async def main():
        return await student.later(1)

    assert asyncio.run(main()) == 2
    assert asyncio.run(student.later(2)) == 3


def test_classes_of_the_students_take_part_in_isinstance(student):
    assert isinstance(student.Dog(), student.Animal)
    assert not isinstance(student.Plain(), student.Animal)
    assert not isinstance(3, student.Animal)
    assert issubclass(student.Dog, student.Animal)
    with pytest.raises(TypeError):
        isinstance(3, student.Dog())


def test_an_exception_of_a_class_of_the_students_is_caught_by_it(student):
    with student.raises(student.Mine) as caught:
        student.fail()
    assert str(caught.value) == "no luck with 13"
    with student.raises(ValueError, match="luck"):
        student.fail()
    with student.raises((TypeError, ValueError)):
        student.fail()
    with pytest.raises(AssertionError, match="nothing of"), student.raises(ValueError, match="^luck"):
        student.fail()
    with pytest.raises(StudentError), student.raises(TypeError):
        student.fail()
    with (
        pytest.raises(AssertionError, match="TypeError or ValueError was expected"),
        student.raises((TypeError, ValueError)),
    ):
        student.three()


@dataclass
class Card:
    suit: str
    rank: int


@dataclass
class Hand:
    cards: list


class Color(Enum):
    RED = 1
    BLUE = 2


def test_objects_with_fields_are_compared_by_class_and_fields(student):
    assert student.Card("hearts", 3) == close(Card("hearts", 3))
    assert student.Hand([student.Card("hearts", 3)]) == close(Hand([Card("hearts", 3)]))
    judge = close(Card("hearts", 4))
    assert not (student.Card("hearts", 3) == judge)
    assert (judge.mismatch.aspect, judge.mismatch.path) == ("value", ".rank")
    judge = close(Card("hearts", 4))
    assert not (student.Plain() == judge)
    assert judge.mismatch.aspect == "type"
    assert student.Color.RED == close(Color.RED)
    judge = close(Color.BLUE)
    assert not (student.Color.RED == judge)
    assert (judge.mismatch.actual, judge.mismatch.expected) == ("Color.RED", "Color.BLUE")


def test_what_derives_from_a_built_in_class_is_compared_as_what_it_holds(student):
    assert student.low() == close(1)
    assert student.text() == close("abc")
    assert student.stack() == close([1, 2])
    assert not (student.always() == close([1, 2]))


def test_what_honest_code_holds_too_much_or_too_deep_of_stays_there_and_can_be_asked(student):
    colors = student.by_color()
    assert len(colors) == 2
    assert colors["x"] == 2
    assert colors[student.Color.RED] == 1
    assert student.board(100)[(5, 7)] == 5
    assert len(student.points()) == 3000
    deep = student.tree(40)
    for _ in range(40):
        (deep,) = deep
    assert list(deep) == []


def test_attributes_of_the_students_are_hidden_by_none_of_ours(student):
    assert (student.Both().fields, student.Both.rest) == (5, 6)


RECORDS = """
from collections import namedtuple
from enum import Enum
from typing import NamedTuple
import re

class Vector(NamedTuple):
    x: float
    y: float
    def __add__(self, other): return Vector(self.x + other.x, self.y + other.y)
    def __str__(self): return f"<{self.x}, {self.y}>"

class Point(NamedTuple):
    x: int
    y: int
    def norm(self): return self.x ** 2 + self.y ** 2

class Poly(dict):
    def __add__(self, other): return Poly({k: self.get(k, 0) + other.get(k, 0) for k in self | other})

class Shelf(dict):
    def total(self): return sum(self.values())

class Strict(dict):
    def __setitem__(self, key, value): super().__setitem__(key, abs(value))

def plain(): return {}

Pair = namedtuple("Pair", "a b")
class Single:
    one = None
    def __new__(cls):
        cls.one = cls.one or super().__new__(cls)
        return cls.one
    def another(self): return object.__new__(Single)

class Lacking(Exception):
    def __init__(self, needed, where):
        super().__init__(f"{needed} more")
        self.needed, self.where = needed, where

class Base: pass
class Mine(Base): pass
class Color(Enum):
    RED = 1
    BLUE = 2
color = Color.BLUE

def lack(): raise Lacking(3, Pair(1, [2]))
def fail(): raise KeyError("a")
def count():
    yield 1
    yield 2
def decorate(f):
    from functools import wraps
    @wraps(f)
    def inner(*args): return f(*args)
    return inner
def point(): return Point(1, 2)
def found(text): return re.match("a", text)
"""


@pytest.fixture
def records():
    module = ModuleType("records")
    exec(RECORDS, module.__dict__)
    student = local_student(module)
    student._conversation.own_classes = dict.fromkeys(("Vector", "Poly", "Color", "EnumType", "EnumMeta", "type"))
    return student


def test_a_container_with_operators_of_its_own_keeps_them(records):
    a, b = records.Vector(1, 2), records.Vector(3, 4)
    assert a + b == records.Vector(4, 6)
    assert (a + b).x == close(4)
    assert a + b == close((4, 6))
    assert tuple(a) == (1, 2)
    assert str(a) == "<1, 2>"
    assert (records.Poly({1: 2}) + records.Poly({1: 1, 0: 5}))[1] == close(3)


def test_a_container_without_operators_of_its_own_is_a_value(records):
    assert records.point() == (1, 2)
    assert records.point().norm() == close(5)
    assert records.Pair(1, 2) == (1, 2)


def test_what_is_done_to_a_container_of_the_students_class_is_done_to_it(records):
    shelf = records.Shelf()
    shelf["a"] = 2
    shelf.update(b=3)
    assert shelf.total() == 5
    assert shelf.pop("a") == 2
    assert (shelf, shelf.total()) == ({"b": 3}, 3)
    strict = records.Strict()
    strict["a"] = -2
    assert strict["a"] == 2
    with pytest.raises(CopyIsReadOnly):
        records.plain()["a"] = 3


def test_one_object_is_the_same_whenever_it_comes(records):
    one = records.Single()
    assert records.Single() is one
    assert one.another() is not one
    assert records.Mine is records.Mine


def test_classes_tell_what_they_derive_from(records):
    assert records.Mine.__bases__ == (records.Base,)
    assert [one.__name__ for one in records.Mine.__mro__][:2] == ["Mine", "Base"]


def test_a_generator_is_one_and_ends_as_one(records):
    items = records.count()
    assert inspect.isgenerator(items)
    assert not inspect.isgenerator(records.Single())
    assert [next(items), next(items)] == [1, 2]
    with pytest.raises(StopIteration):
        next(items)
    with raises(StopIteration):
        items.send(None)


def test_an_exception_of_the_students_class_is_caught_by_pytest_and_asked_what_it_holds(records):
    with raises(records.Lacking, match="more$") as caught:
        records.lack()
    assert caught.value.needed == close(3)
    assert caught.value.where.b == close([2])
    with pytest.raises(AttributeError):
        _ = caught.value.wanted
    with raises((ValueError, records.Lacking)):
        records.lack()
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE Lacking"), raises(records.Lacking):
        records.point()
    with pytest.raises(KeyError), raises(records.Lacking):
        records.fail()
    with pytest.raises(AssertionError), raises(records.Lacking, match="less"):
        records.lack()


def test_of_several_exceptions_the_latest_tells_what_it_holds(records):
    with pytest.raises(StudentError) as first:
        records.lack()
    with pytest.raises(StudentError) as second:
        records.lack()
    assert second.value.needed == close(3)
    with pytest.raises(AttributeError, match="since"):
        _ = first.value.needed


def test_what_a_test_raises_in_a_block_on_purpose_is_told(student):
    with student.Door(True) as door:
        raise ValueError("what becomes of it?")
    assert door.log == close(["in", "ValueError"])
    door = student.Door(False)
    with pytest.raises(KeyError), door:
        raise KeyError("a")
    assert door.log == close(["in", "KeyError"])


@pytest.mark.parametrize("answered", [lambda: int("no number"), lambda: [1].index(2), lambda: pytest.fail("found")])
def test_what_ends_a_block_by_what_was_answered_is_swallowed_by_nobody(student, answered):
    door = student.Door(True)
    with pytest.raises((ValueError, pytest.fail.Exception)), door:
        answered()
    assert door.log == close(["in", None])


def test_a_function_that_is_lent_has_its_name(records):
    def slow(x):
        return 2 * x

    assert records.decorate(slow).__name__ == close("slow")
    assert records.decorate(slow)(2) == close(4)
    assert records.decorate(lambda x: x).__name__ == close("f")


def test_a_class_that_a_sandbox_names_beforehand_is_used_like_any(records):
    known = Student(records._conversation, frozenset({"Color", "Lacking", "lack", "Mine", "Base"}))
    assert [one.name for one in known.Color] == ["RED", "BLUE"]
    assert known.Color["BLUE"] is known.color
    assert len(known.Color) == 2
    assert known.color in known.Color
    assert known.Color
    assert known.Mine.__bases__ == (known.Base,)
    with raises(known.Lacking):
        known.lack()
