"""Hidden tests of Affine, Relu, Affine, forward and back."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("two_layer_forward_backward"), pytest.mark.single_precision]

NAMES = ("out1", "out2", "out3", "dx", "dW1", "db1", "dW2", "db2")


def draw(rng, n=6):
    """Return X, W1, b1, W2, b2 for rows of 3, a hidden layer of 4 and an output of 2."""
    return (
        rng.normal(size=(n, 3)),
        rng.normal(size=(3, 4)),
        rng.normal(size=4),
        rng.normal(size=(4, 2)),
        rng.normal(size=2),
    )


def of_the_course():
    """Return the arguments of the course's example. Biases of one row have a test of their own."""
    return (
        np.array([[1, 2]]),
        np.array([[1, 3, 5], [2, 4, 6]]),
        np.array([1, 2, 3]),
        np.array([[1, 4], [2, 5], [3, 6]]),
        np.array([1, 2]),
    )


def test_the_outputs_of_the_course(student):
    result = student.two_layer_forward_backward(*of_the_course())
    found = [result["out1"], result["out3"]]
    assert found == close([np.array([[6, 13, 20]]), np.array([[93, 211]])], rtol=0, atol=1e-8)


def test_the_gradients_of_the_course(student):
    result = student.two_layer_forward_backward(*of_the_course())
    expected = [
        np.array([[12385, 16108]]),
        np.array([[937, 1241, 1545], [1874, 2482, 3090]]),
        np.array([937, 1241, 1545]),
    ]
    assert [result["dx"], result["dW1"], result["db1"]] == close(expected, rtol=0, atol=1e-8)


def test_outputs_where_some_hidden_units_are_silent(student, reference, rng):
    arguments = draw(rng)
    result, expected = (
        student.two_layer_forward_backward(*arguments),
        reference.two_layer_forward_backward(*arguments),
    )
    names = ("out1", "out2", "out3")
    assert [result[name] for name in names] == close([expected[name] for name in names])


def test_gradients_of_the_second_layer(student, reference, rng):
    arguments = draw(rng)
    result, expected = (
        student.two_layer_forward_backward(*arguments),
        reference.two_layer_forward_backward(*arguments),
    )
    assert [result["dW2"], result["db2"]] == close([expected["dW2"], expected["db2"]])


def test_gradients_behind_the_relu(student, reference, rng):
    arguments = draw(rng)
    result, expected = (
        student.two_layer_forward_backward(*arguments),
        reference.two_layer_forward_backward(*arguments),
    )
    names = ("dx", "dW1", "db1")
    assert [result[name] for name in names] == close([expected[name] for name in names])


def test_biases_of_one_row_give_the_same(student, reference, rng):
    X, W1, b1, W2, b2 = draw(rng)
    result = student.two_layer_forward_backward(X, W1, b1.reshape(1, -1), W2, b2.reshape(1, -1))
    expected = reference.two_layer_forward_backward(X, W1, b1, W2, b2)
    assert [result[name] for name in NAMES] == close([expected[name] for name in NAMES])
