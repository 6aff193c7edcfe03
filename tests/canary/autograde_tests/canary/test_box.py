"""Hidden tests of Box."""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("Box")


def test_what_was_put_is_taken(student, rng):
    x = rng.normal(size=3)
    box = student.Box()
    box.put(x)
    assert box.take() == close(x)


def test_the_attribute_shows_what_is_held(student, rng):
    x = rng.normal(size=3)
    box = student.Box()
    box.put(x)
    assert box.held == close(x)


def test_two_boxes_hold_their_own(student, rng):
    x, y = rng.normal(size=3), rng.normal(size=3)
    one, other = student.Box(), student.Box()
    one.put(x)
    other.put(y)
    assert [one.take(), other.take()] == close([x, y])
