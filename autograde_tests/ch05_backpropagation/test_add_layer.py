"""Hidden tests of the addition layer."""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("AddLayer")


def test_forward_is_the_sum(student, rng):
    x, y = rng.uniform(1, 3), -rng.uniform(5, 9)
    assert student.AddLayer().forward(x, y) == close(x + y)


def test_backward_hands_dout_to_both_inputs(student, rng):
    x, y, dout = rng.uniform(1, 3), rng.uniform(5, 9), rng.uniform(11, 15)
    layer = student.AddLayer()
    layer.forward(x, y)
    assert layer.backward(dout) == close((dout, dout))


def test_backward_keeps_the_sign_of_dout(student, rng):
    dout = -rng.uniform(2, 4)
    layer = student.AddLayer()
    layer.forward(rng.uniform(1, 3), rng.uniform(5, 9))
    assert layer.backward(dout) == close((dout, dout))


def test_a_layer_can_be_used_again(student, rng):
    layer = student.AddLayer()
    results = []
    pairs = rng.uniform(1, 9, size=(3, 2)).tolist()
    for x, y in pairs:
        results += [layer.forward(x, y), layer.backward(x)]
    expected = [value for x, y in pairs for value in (x + y, (x, x))]
    assert results == close(expected)


def test_integers_are_added_too(student, rng):
    x, y = int(rng.integers(2, 5)), int(rng.integers(6, 9))
    layer = student.AddLayer()
    results = [layer.forward(x, y), layer.backward(3)]
    assert results == close([x + y, (3, 3)])
