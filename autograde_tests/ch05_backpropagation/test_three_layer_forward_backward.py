"""Hidden tests of Affine, Relu, Affine, Relu, Affine, forward and back."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("three_layer_forward_backward"), pytest.mark.single_precision]

GRADIENTS = ("dx", "dW1", "db1", "dW2", "db2", "dW3", "db3")


def draw(rng, first=5, second=4):
    """Return X, W1, b1, W2, b2, W3, b3 for six rows of 3, the two hidden layers and an output of 2.

    Some of the second hidden layer lets something through: a silent one would hide every mistake before it. And some
    of it is silent: without that, a Relu left out there would not show.
    """
    X, W1, b1 = rng.normal(size=(6, 3)), rng.normal(size=(3, first)), rng.normal(size=first)
    W2, b2 = rng.normal(size=(first, second)), rng.normal(size=second)
    if not 4 <= np.count_nonzero(np.maximum(0, X @ W1 + b1) @ W2 + b2 > 0) <= 6 * second - 4:
        return draw(rng, first, second)
    return X, W1, b1, W2, b2, rng.normal(size=(second, 2)), rng.normal(size=2)


def of_the_course():
    """Return the arguments of the course's example. Biases of one row have a test of their own."""
    return (
        np.array([[1, 2]]),
        np.array([[1, 3, 5], [2, 4, 6]]),
        np.array([1, 2, 3]),
        np.array([[1, 4], [2, 5], [3, 6]]),
        np.array([1, 2]),
        np.array([[5, 6, 7], [2, 3, 4]]),
        np.array([1, 1, 1]),
    )


def test_the_output_of_the_course(student):
    result = student.three_layer_forward_backward(*of_the_course())
    assert result["out5"] == close(np.array([[888, 1192, 1496]]), rtol=0, atol=1e-8)


def test_the_gradients_of_the_course(student):
    result = student.three_layer_forward_backward(*of_the_course())
    expected = [
        np.array([[1040872, 1343296]]),
        np.array([[67408, 100808, 134208], [134816, 201616, 268416]]),
    ]
    assert [result["dx"], result["dW1"]] == close(expected, rtol=0, atol=1e-8)


def test_outputs_of_all_five_steps(student, reference, rng):
    arguments = draw(rng)
    result = student.three_layer_forward_backward(*arguments)
    expected = reference.three_layer_forward_backward(*arguments)
    names = ("out1", "out2", "out3", "out4", "out5")
    assert [result[name] for name in names] == close([expected[name] for name in names])


def test_gradients_of_all_three_layers(student, reference, rng):
    arguments = draw(rng)
    result = student.three_layer_forward_backward(*arguments)
    expected = reference.three_layer_forward_backward(*arguments)
    assert [result[name] for name in GRADIENTS] == close([expected[name] for name in GRADIENTS])


def test_each_relu_has_its_own_mask(student, reference, rng):
    # Hidden layers of one width: a shared Relu raises nothing there and uses the wrong mask in silence.
    arguments = draw(rng, first=5, second=5)
    result = student.three_layer_forward_backward(*arguments)
    expected = reference.three_layer_forward_backward(*arguments)
    names = ("dx", "dW1", "db1")
    assert [result[name] for name in names] == close([expected[name] for name in names])


def test_biases_of_one_row_give_the_same(student, reference, rng):
    X, W1, b1, W2, b2, W3, b3 = draw(rng)
    expected = reference.three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3)
    result = student.three_layer_forward_backward(X, W1, b1[None], W2, b2[None], W3, b3[None])
    assert [result[name] for name in GRADIENTS] == close([expected[name] for name in GRADIENTS])
