"""What a hidden test holds of a student's: values as they are, and objects that answer for nothing but themselves."""

from types import ModuleType

import numpy as np
import pytest

from grader.suite import close
from grader.suite.local import local_student


def student_of(source):
    module = ModuleType("submission")
    exec(source, module.__dict__)
    return local_student(module)


CONTAINERS = """
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from fractions import Fraction
import numpy as np

Point = namedtuple("Point", "x y")

def point(): return Point(1.0, 2.0)
def area(point): return point.x * point.y
def count(text): return Counter(text)
def commonest(counter): return counter.most_common(1)[0][0]
def is_the_same(one): return one is kept
kept = OrderedDict(a=1)
def same(): return kept
def third(): return Fraction(1, 3)
def half(): return Decimal("0.5")
def queue(): return deque([1, 2])
def prices(): return defaultdict(float, a=1.5)
def forward(network): return network["W"] * 2
def network(): return {"W": np.ones(2)}
"""


def test_containers_of_the_library_are_compared_as_what_they_hold():
    student = student_of(CONTAINERS)
    assert student.point() == close((1.0, 2.0))
    assert student.prices() == close({"a": 1.5})
    assert student.queue() == close([1, 2])
    assert student.third() == close(1 / 3)
    assert student.half() == close(0.5)


def test_they_are_asked_for_more_and_passed_on_as_the_originals():
    student = student_of(CONTAINERS)
    assert student.point().x == 1.0
    assert student.area(student.point()) == 2.0
    assert student.count("aab").most_common(1) == [("a", 2)]
    assert student.commonest(student.count("aab")) == "a"
    assert student.is_the_same(student.same()) is True


def test_what_came_back_by_value_can_be_passed_on():
    student = student_of(CONTAINERS)
    assert student.forward(student.network()) == close(np.full(2, 2.0))


def test_a_container_without_more_has_no_more():
    with pytest.raises(AttributeError):
        _ = student_of(CONTAINERS).network().most_common
