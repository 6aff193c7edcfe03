"""Hidden tests of the three layers with a loss."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("three_layer_with_loss"), pytest.mark.single_precision]

GRADIENTS = ("dx", "dW1", "db1", "dW2", "db2", "dW3", "db3")


def draw(rng, n=8, first=5, second=4):
    """Return the arguments up to b3 and labels.

    No probability is close to 0, so that a loss with another epsilon, or without one, is the same.
    """
    X = rng.normal(size=(n, 3))
    weights = (
        rng.normal(scale=0.35, size=(3, first)),
        rng.normal(scale=0.5, size=first),
        rng.normal(scale=0.35, size=(first, second)),
        rng.normal(scale=0.5, size=second),
        rng.normal(scale=0.35, size=(second, 3)),
        rng.normal(scale=0.5, size=3),
    )
    if least_probability(X, *weights) < 0.02:
        return draw(rng, n, first, second)
    return (X, *weights), rng.permutation(np.resize(np.arange(3), n))


def least_probability(X, W1, b1, W2, b2, W3, b3):
    scores = np.maximum(0, np.maximum(0, X @ W1 + b1) @ W2 + b2) @ W3 + b3
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (raised / raised.sum(axis=1, keepdims=True)).min()


def of_the_course():
    """Return the arguments of the course's example."""
    return (
        np.array([[1, 2]]),
        np.array([[1, 3, 5], [2, 4, 6]]),
        np.array([[1, 2, 3]]),
        np.array([[1, 4], [2, 5], [3, 6]]),
        np.array([[1, 2]]),
        np.array([[5, 6, 7], [2, 3, 4]]),
        np.array([[1, 1, 1]]),
        np.array([[0, 0, 1]]),
    )


def test_the_loss_of_the_course(student):
    loss = student.three_layer_with_loss(*of_the_course())["loss"]
    # The loss is the trace of the 1e-7 inside the logarithm; a logarithm without it gives 0.
    without = loss == close(0.0, rtol=0, atol=1e-8)
    assert without or loss == close(-9.99999950584e-08, rtol=0, atol=1e-12)


def test_the_tiny_gradient_of_the_course(student):
    dx = student.three_layer_with_loss(*of_the_course())["dx"]
    assert dx == close(np.array([[2.63076288e-130, 3.39453274e-130]]), rtol=1e-6, atol=0)


def test_loss_is_the_mean_over_the_batch(student, reference, rng):
    arguments, t = draw(rng, n=12)
    expected = reference.three_layer_with_loss(*arguments, t)["loss"]
    assert student.three_layer_with_loss(*arguments, np.eye(3)[t])["loss"] == close(expected, rtol=1e-5)


def test_gradients_of_all_three_layers(student, reference, rng):
    arguments, t = draw(rng)
    one_hot = np.eye(3, dtype=int)[t]
    result = student.three_layer_with_loss(*arguments, one_hot)
    expected = reference.three_layer_with_loss(*arguments, one_hot)
    assert [result[name] for name in GRADIENTS] == close([expected[name] for name in GRADIENTS])


def test_labels_give_the_same(student, reference, rng):
    arguments, t = draw(rng)
    result = student.three_layer_with_loss(*arguments, t)
    expected = reference.three_layer_with_loss(*arguments, np.eye(3, dtype=int)[t])
    names = ("loss", *GRADIENTS)
    assert [result[name] for name in names] == close([expected[name] for name in names], rtol=1e-5)


def test_negative_scores_are_used_as_they_are(student, reference, rng):
    # Softmax does not mind that all the scores are lower; a Relu behind the last Affine would make them 0.
    (*arguments, b3), t = draw(rng)
    one_hot = np.eye(3)[t]
    result = student.three_layer_with_loss(*arguments, b3 - 20, one_hot)
    expected = reference.three_layer_with_loss(*arguments, b3, one_hot)
    names = ("loss", *GRADIENTS)
    assert [result[name] for name in names] == close([expected[name] for name in names], rtol=1e-5)


def test_each_relu_has_its_own_mask(student, reference, rng):
    # Hidden layers of one width: a shared Relu raises nothing there and uses the wrong mask in silence.
    arguments, t = draw(rng, first=6, second=6)
    one_hot = np.eye(3)[t]
    result = student.three_layer_with_loss(*arguments, one_hot)
    expected = reference.three_layer_with_loss(*arguments, one_hot)
    names = ("dx", "dW1", "db1")
    assert [result[name] for name in names] == close([expected[name] for name in names])
