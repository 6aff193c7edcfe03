"""Hidden tests of the multiplication layer."""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("MulLayer")


def draw(rng):
    """Return two numbers of different size and sign: equal ones would hide an exchange."""
    return rng.uniform(1, 3), -rng.uniform(5, 9)


def test_forward_is_the_product(student, rng):
    x, y = draw(rng)
    assert student.MulLayer().forward(x, y) == close(x * y)


def test_backward_exchanges_the_inputs(student, rng):
    x, y = draw(rng)
    layer = student.MulLayer()
    layer.forward(x, y)
    assert layer.backward(1.0) == close((y, x))


def test_backward_multiplies_by_dout(student, rng):
    x, y = draw(rng)
    dout = rng.uniform(2, 4)
    layer = student.MulLayer()
    layer.forward(x, y)
    assert layer.backward(dout) == close((dout * y, dout * x))


def test_a_factor_of_zero_still_has_a_derivative(student, rng):
    _, y = draw(rng)
    layer = student.MulLayer()
    results = [layer.forward(0.0, y), layer.backward(2.0)]
    assert results == close([0.0, (2.0 * y, 0.0)])


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, y = draw(rng)
    layer = student.MulLayer()
    layer.forward(*draw(rng))
    layer.backward(1.0)
    layer.forward(x, y)
    assert layer.backward(3.0) == close((3.0 * y, 3.0 * x))


def test_two_layers_remember_separately(student, rng):
    x, y = draw(rng)
    first, second = student.MulLayer(), student.MulLayer()
    first.forward(x, y)
    second.forward(*draw(rng))
    assert first.backward(1.0) == close((y, x))


def test_integers_are_multiplied_too(student, rng):
    x, y = int(rng.integers(2, 5)), int(rng.integers(6, 9))
    layer = student.MulLayer()
    results = [layer.forward(x, y), layer.backward(2)]
    assert results == close([x * y, (2 * y, 2 * x)])
