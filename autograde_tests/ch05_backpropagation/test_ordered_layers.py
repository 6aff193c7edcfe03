"""Hidden tests of the layers in an ordered mapping."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("ordered_layers"), pytest.mark.single_precision]

GRADIENTS = ("dx", "dW1", "db1", "dW2", "db2", "dW3", "db3")


def draw(rng, first=5, second=4):
    """Return params, X and labels.

    No probability is close to 0, so that a loss with another epsilon, or without one, is the same.
    """
    X = rng.normal(size=(8, 3))
    params = {
        "W1": rng.normal(scale=0.35, size=(3, first)),
        "b1": rng.normal(scale=0.5, size=first),
        "W2": rng.normal(scale=0.35, size=(first, second)),
        "b2": rng.normal(scale=0.5, size=second),
        "W3": rng.normal(scale=0.35, size=(second, 3)),
        "b3": rng.normal(scale=0.5, size=3),
    }
    if least_probability(X, **params) < 0.02:
        return draw(rng, first, second)
    return params, X, rng.permutation(np.resize(np.arange(3), 8))


def least_probability(X, W1, b1, W2, b2, W3, b3):
    scores = np.maximum(0, np.maximum(0, X @ W1 + b1) @ W2 + b2) @ W3 + b3
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (raised / raised.sum(axis=1, keepdims=True)).min()


def test_the_values_of_the_course(student):
    params = {
        "W1": np.array([[1, 3, 5], [2, 4, 6]]),
        "b1": np.array([[1, 2, 3]]),
        "W2": np.array([[1, 4], [2, 5], [3, 6]]),
        "b2": np.array([[1, 2]]),
        "W3": np.array([[5, 6, 7], [2, 3, 4]]),
        "b3": np.array([[1, 1, 1]]),
    }
    result = student.ordered_layers(student.keep(params), np.array([[1, 2]]), np.array([[0, 0, 1]]))
    # The loss is the trace of the 1e-7 inside the logarithm; a logarithm without it gives 0.
    without = result["loss"] == close(0.0, rtol=0, atol=1e-8)
    assert without or result["loss"] == close(-9.99999950584e-08, rtol=0, atol=1e-12)
    assert result["dx"] == close(np.array([[2.63076288e-130, 3.39453274e-130]]), rtol=1e-6, atol=0)


def test_layers_stand_in_the_order_of_the_way_forward(student, rng):
    params, X, t = draw(rng)
    layers = student.ordered_layers(student.keep(params), X, np.eye(3)[t])["layers"]
    assert list(layers) == close(["Affine1", "Relu1", "Affine2", "Relu2", "Affine3"])


def test_walking_through_the_layers_gives_the_scores(student, rng):
    params, X, t = draw(rng)
    out = X
    for layer in student.ordered_layers(student.keep(params), X, np.eye(3)[t])["layers"].values():
        out = layer.forward(out)
    hidden = np.maximum(X @ params["W1"] + params["b1"], 0)
    hidden = np.maximum(hidden @ params["W2"] + params["b2"], 0)
    assert out == close(hidden @ params["W3"] + params["b3"])


def test_loss_and_gradients_of_a_batch(student, reference, rng):
    params, X, t = draw(rng)
    one_hot = np.eye(3, dtype=int)[t]
    result = student.ordered_layers(student.keep(params), X, one_hot)
    expected = reference.ordered_layers(params, X, one_hot)
    names = ("loss", *GRADIENTS)
    assert [result[name] for name in names] == close([expected[name] for name in names], rtol=1e-5)


def test_labels_give_the_same(student, reference, rng):
    params, X, t = draw(rng)
    result = student.ordered_layers(student.keep(params), X, t)
    expected = reference.ordered_layers(params, X, np.eye(3, dtype=int)[t])
    names = ("loss", *GRADIENTS)
    assert [result[name] for name in names] == close([expected[name] for name in names], rtol=1e-5)


def test_each_relu_has_its_own_mask(student, reference, rng):
    # Hidden layers of one width: a shared Relu raises nothing there and uses the wrong mask in silence.
    params, X, t = draw(rng, first=6, second=6)
    one_hot = np.eye(3)[t]
    result = student.ordered_layers(student.keep(params), X, one_hot)
    expected = reference.ordered_layers(params, X, one_hot)
    names = ("dx", "dW1", "db1")
    assert [result[name] for name in names] == close([expected[name] for name in names])
