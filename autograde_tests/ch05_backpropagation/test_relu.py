"""Hidden tests of the ReLU layer. The gradient at exactly 0 is open, so no input is near 0."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("Relu")


def draw(rng, *shape):
    """Return numbers away from 0, as many below it as above."""
    size = int(np.prod(shape))
    signs = rng.permutation(np.resize([-1.0, 1.0], size))
    return (signs * rng.uniform(0.1, 2, size)).reshape(shape)


def test_the_values_of_the_course(student):
    layer = student.Relu()
    out = layer.forward(np.array([[1.0, -0.5], [-2.0, 3.0]]))
    dx = layer.backward(np.array([[2.0, 3.0], [-3.0, -4.0]]))
    expected = [np.array([[1.0, 0.0], [0.0, 3.0]]), np.array([[2.0, 0.0], [0.0, -4.0]])]
    assert [out, dx] == close(expected, rtol=0, atol=1e-8)


def test_forward_stops_the_negative_numbers_only(student, rng):
    x = draw(rng, 4, 5)
    assert student.Relu().forward(x) == close(np.maximum(x, 0))


def test_backward_passes_dout_where_x_was_positive(student, rng):
    x, dout = draw(rng, 4, 5), draw(rng, 4, 5)
    layer = student.Relu()
    layer.forward(x)
    assert layer.backward(dout) == close(np.where(x > 0, dout, 0))


@pytest.mark.parametrize("shape", [(6,), (1, 7), (2, 3, 4), (2, 3, 2, 4)], ids=["one", "one-row", "three", "four"])
def test_any_shape_keeps_its_shape(student, rng, shape):
    x, dout = draw(rng, *shape), draw(rng, *shape)
    layer = student.Relu()
    results = [layer.forward(x), layer.backward(dout)]
    assert results == close([np.maximum(x, 0), np.where(x > 0, dout, 0)])


def test_forward_leaves_x_alone(student, rng):
    x = draw(rng, 3, 4)
    kept = student.keep(x)
    out = student.Relu().forward(kept)
    assert out == close(np.maximum(x, 0))
    assert student.fetch(kept) == close(x, rtol=0, atol=0)


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, dout = draw(rng, 3, 4), draw(rng, 3, 4)
    layer = student.Relu()
    layer.forward(draw(rng, 5, 4))
    layer.forward(-x)
    layer.forward(x)
    assert layer.backward(dout) == close(np.where(x > 0, dout, 0))


def test_two_layers_do_not_share_a_mask(student, rng):
    x, dout = draw(rng, 3, 4), draw(rng, 3, 4)
    first, second = student.Relu(), student.Relu()
    first.forward(x)
    second.forward(-x)
    assert first.backward(dout) == close(np.where(x > 0, dout, 0))


def test_integer_input_gives_the_same_numbers(student, rng):
    x = rng.permutation(np.array([-4, -3, -2, 1, 2, 3])).reshape(2, 3)
    dout = draw(rng, 2, 3)
    layer = student.Relu()
    results = [layer.forward(x), layer.backward(dout)]
    assert results == close([np.maximum(x, 0), np.where(x > 0, dout, 0)])
