"""Hidden tests of the Sigmoid layer."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Sigmoid"), pytest.mark.single_precision]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(x):
    return sigmoid(x) * (1 - sigmoid(x))


def test_the_values_of_the_course(student):
    layer = student.Sigmoid()
    out = layer.forward(np.array([[2.0, 4.0], [-0.3, 0.9]]))
    dx = layer.backward(np.array([[4.0, 2.0], [-0.1, 0.8]]))
    expected = [
        np.array([[0.88079708, 0.98201379], [0.42555748, 0.7109495]]),
        np.array([[0.41997434, 0.03532541], [-0.02444583, 0.16440025]]),
    ]
    assert [out, dx] == close(expected, rtol=0, atol=1e-8)


def test_forward_is_the_sigmoid(student, rng):
    x = rng.normal(scale=3, size=(4, 5))
    assert student.Sigmoid().forward(x) == close(sigmoid(x))


def test_backward_multiplies_dout_by_the_slope(student, rng):
    x, dout = rng.normal(scale=2, size=(4, 5)), rng.normal(size=(4, 5))
    layer = student.Sigmoid()
    layer.forward(x)
    assert layer.backward(dout) == close(dout * slope(x))


def test_the_gradient_fades_where_the_sigmoid_is_flat(student, rng):
    x = rng.permutation(np.array([-30.0, -20.0, 20.0, 30.0, 0.0])).reshape(1, 5)
    layer = student.Sigmoid()
    layer.forward(x)
    assert layer.backward(np.full((1, 5), 8.0)) == close(8.0 * slope(x), rtol=0, atol=1e-8)


@pytest.mark.parametrize("shape", [(6,), (1, 7), (2, 3, 4), (2, 3, 2, 4)], ids=["one", "one-row", "three", "four"])
def test_any_shape_keeps_its_shape(student, rng, shape):
    x, dout = rng.normal(size=shape), rng.normal(size=shape)
    layer = student.Sigmoid()
    results = [layer.forward(x), layer.backward(dout)]
    assert results == close([sigmoid(x), dout * slope(x)])


def test_forward_leaves_x_alone(student, rng):
    x = rng.normal(size=(3, 4))
    kept = student.keep(x)
    out = student.Sigmoid().forward(kept)
    assert out == close(sigmoid(x))
    assert student.fetch(kept) == close(x, rtol=0, atol=0)


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, dout = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    layer = student.Sigmoid()
    layer.forward(rng.normal(loc=2, size=(5, 4)))
    layer.forward(rng.normal(loc=2, size=(3, 4)))
    layer.forward(x)
    assert layer.backward(dout) == close(dout * slope(x))


def test_two_layers_remember_separately(student, rng):
    x, dout = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    first, second = student.Sigmoid(), student.Sigmoid()
    first.forward(x)
    second.forward(x + 2)
    assert first.backward(dout) == close(dout * slope(x))


def test_integer_input_gives_the_same_numbers(student, rng):
    x, dout = rng.integers(-3, 4, size=(2, 3)), rng.normal(size=(2, 3))
    layer = student.Sigmoid()
    results = [layer.forward(x), layer.backward(dout)]
    assert results == close([sigmoid(x), dout * slope(x)])
