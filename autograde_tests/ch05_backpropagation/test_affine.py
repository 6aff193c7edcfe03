"""Hidden tests of the Affine layer."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Affine"), pytest.mark.single_precision]


def draw(rng, n, d, m):
    """Return x, W, b, dout. No two of n, d and m are equal unless that is the point."""
    return rng.normal(size=(n, d)), rng.normal(size=(d, m)), rng.normal(size=m), rng.normal(size=(n, m))


def test_the_output_of_the_course(student):
    layer = student.Affine(np.array([[1, 3, 5], [2, 4, 6]]), np.array([1, 1, 1]))
    out = layer.forward(np.array([[1, 2], [3, 4]]))
    assert out == close(np.array([[6, 12, 18], [12, 26, 40]]), rtol=0, atol=1e-8)


def test_the_gradients_of_the_course(student):
    layer = student.Affine(np.array([[1, 3, 5], [2, 4, 6]]), np.array([1, 1, 1]))
    layer.forward(np.array([[1, 2], [3, 4]]))
    dx = layer.backward(np.array([[1, 2, 3], [4, 5, 6]]))
    expected = [
        np.array([[22, 28], [49, 64]]),
        np.array([[13, 17, 21], [18, 24, 30]]),
        np.array([5, 7, 9]),
    ]
    assert [dx, layer.dW, layer.db] == close(expected, rtol=0, atol=1e-8)


def test_forward_adds_the_bias_to_every_row(student, rng):
    x, W, b, _ = draw(rng, 4, 3, 5)
    assert student.Affine(W, b).forward(x) == close(x @ W + b)


def test_dx_uses_the_transposed_weights(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 3)
    layer = student.Affine(W, b)
    layer.forward(x)
    assert layer.backward(dout) == close(dout @ W.T)


def test_dW_has_the_shape_of_the_weights(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    layer = student.Affine(W, b)
    layer.forward(x)
    layer.backward(dout)
    assert layer.dW == close(x.T @ dout)


def test_dW_uses_the_transposed_input(student, rng):
    x, W, b, dout = draw(rng, 3, 3, 3)
    layer = student.Affine(W, b)
    layer.forward(x)
    layer.backward(dout)
    assert layer.dW == close(x.T @ dout)


def test_db_sums_over_the_batch_alone(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    layer = student.Affine(W, b)
    layer.forward(x)
    layer.backward(dout)
    assert layer.db == close(dout.sum(axis=0))


def test_a_batch_of_one(student, rng):
    x, W, b, dout = draw(rng, 1, 3, 5)
    layer = student.Affine(W, b)
    results = [layer.forward(x), layer.backward(dout), layer.dW, layer.db]
    assert results == close([x @ W + b, dout @ W.T, x.T @ dout, dout[0]])


def test_a_bias_of_one_row_gives_the_same(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    layer = student.Affine(W, b.reshape(1, -1))
    results = [layer.forward(x), layer.backward(dout), layer.db]
    assert results == close([x @ W + b, dout @ W.T, dout.sum(axis=0)])


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    layer = student.Affine(W, b)
    layer.forward(rng.normal(size=(2, 3)))
    layer.backward(rng.normal(size=(2, 5)))
    layer.forward(rng.normal(size=(4, 3)))
    layer.forward(x)
    layer.backward(dout)
    assert [layer.dW, layer.db] == close([x.T @ dout, dout.sum(axis=0)])


def test_two_layers_remember_separately(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    first, second = student.Affine(W, b), student.Affine(rng.normal(size=(3, 5)), b)
    first.forward(x)
    second.forward(rng.normal(size=(4, 3)))
    assert [first.backward(dout), first.dW] == close([dout @ W.T, x.T @ dout])


def test_a_change_of_the_weights_in_place_reaches_the_layer(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    kept_W, kept_b = student.keep(np.zeros_like(W)), student.keep(np.zeros_like(b))
    layer = student.Affine(kept_W, kept_b)
    student.run("lambda old, new: old.__setitem__(..., new)", kept_W, W)
    student.run("lambda old, new: old.__setitem__(..., new)", kept_b, b)
    assert [layer.forward(x), layer.backward(dout)] == close([x @ W + b, dout @ W.T])


def test_the_layer_changes_neither_weights_nor_bias(student, rng):
    x, W, b, dout = draw(rng, 4, 3, 5)
    kept_W, kept_b = student.keep(W), student.keep(b)
    layer = student.Affine(kept_W, kept_b)
    layer.forward(x)
    assert layer.backward(dout) == close(dout @ W.T)
    assert [student.fetch(kept_W), student.fetch(kept_b)] == close([W, b], rtol=0, atol=0)


def test_input_of_four_dimensions_is_flattened(student, rng):
    x, W, b, dout = draw(rng, 3, 2 * 4 * 5, 6)
    layer = student.Affine(W, b)
    out = layer.forward(x.reshape(3, 2, 4, 5))
    dx = layer.backward(dout)
    assert [out, dx, layer.dW] == close([x @ W + b, (dout @ W.T).reshape(3, 2, 4, 5), x.T @ dout])
