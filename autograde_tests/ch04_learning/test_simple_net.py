"""Hidden tests of simpleNet.

How exact a numerical gradient is, is the business of numerical_gradient: here even a forward difference passes,
and so does a loss in single precision.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("simpleNet")

GRADIENT = "lambda net, x, t: numerical_gradient(lambda w: net.loss(x, t), net.W)"
W_OF_THE_TEXT = np.array([[0.47355232, 0.9977393, 0.84668094], [0.85557411, 0.03563661, 0.69422093]])
X_OF_THE_TEXT = np.array([0.6, 0.9])


def net_with(student, W):
    net = student.simpleNet()
    net.W = W
    return net


def probabilities(scores):
    y = np.exp(scores)
    return y / y.sum(axis=-1, keepdims=True)


def mean_loss(W, x, labels):
    return -np.mean(np.log(probabilities(x @ W)[np.arange(len(x)), labels]))


def test_the_scores_of_the_text_are_reproduced(student):
    scores = net_with(student, W_OF_THE_TEXT).predict(X_OF_THE_TEXT)
    assert scores == close(np.array([1.05414809, 0.63071653, 1.1328074]), rtol=0, atol=1e-8)


def test_the_loss_of_the_text_is_reproduced(student):
    loss = net_with(student, W_OF_THE_TEXT).loss(X_OF_THE_TEXT, np.array([0, 0, 1]))
    assert loss == close(0.9280685, rtol=0, atol=1e-6)


@pytest.mark.weight(2)
def test_the_gradient_by_the_weights_is_the_analytic_one(student, rng):
    W, x, label = rng.normal(size=(2, 3)), rng.uniform(0.5, 1.0, size=2), int(rng.integers(3))
    t = np.eye(3)[label]
    expected = np.outer(x, probabilities(x @ W) - t)
    assert student.run(GRADIENT, net_with(student, W), x, t) == close(expected, rtol=0, atol=3e-3, sequence=True)


def test_a_batch_gives_a_row_of_scores_for_each_sample(student, rng):
    W, x = rng.normal(size=(2, 3)), rng.normal(size=(4, 2))
    assert net_with(student, W).predict(x) == close(x @ W)


def test_a_batch_gives_the_mean_loss(student, rng):
    W, x, labels = rng.normal(size=(2, 3)), rng.uniform(-1, 1, size=(5, 2)), np.array([2, 0, 1, 0, 2])
    assert net_with(student, W).loss(x, np.eye(3)[labels]) == close(mean_loss(W, x, labels), rtol=1e-5)


@pytest.mark.weight(0.5)
def test_labels_give_the_same_loss(student, rng):
    W, x, labels = rng.normal(size=(2, 3)), rng.uniform(-1, 1, size=(5, 2)), np.array([2, 0, 1, 0, 2])
    assert net_with(student, W).loss(x, labels) == close(mean_loss(W, x, labels), rtol=1e-5)


def test_the_weights_can_be_changed_in_place(student, rng):
    W, x, change = rng.normal(size=(2, 3)), rng.normal(size=2), rng.uniform(1, 2, size=(2, 3))
    net = net_with(student, W)
    before = net.predict(x)
    student.run("lambda net, change: net.W.__iadd__(change)", net, change)
    assert [before, net.predict(x)] == close([x @ W, x @ (W + change)])


def test_two_networks_keep_their_own_weights(student, rng):
    weights, x = rng.normal(size=(2, 2, 3)), rng.normal(size=2)
    nets = [student.simpleNet(), student.simpleNet()]
    for net, W in zip(nets, weights, strict=True):
        student.run("lambda net, W: net.W.__setitem__(..., W)", net, W)
    assert [net.predict(x) for net in nets] == close([x @ W for W in weights])


def test_the_weights_have_the_shape_of_the_text(student):
    assert list(np.shape(student.simpleNet().W)) == close([2, 3])


@pytest.mark.weight(0.5)
def test_the_weights_start_as_standard_normal_numbers(student):
    weights = np.array(student.run("lambda number: [simpleNet().W for _ in range(number)]", 200))
    found = [np.mean(weights, axis=0), np.std(weights, axis=0)]
    # Each mean is off by 0.07, each deviation by 0.05; six times that is allowed.
    assert found[0] == close(np.zeros((2, 3)), rtol=0, atol=0.43)
    assert found[1] == close(np.ones((2, 3)), rtol=0, atol=0.3)
