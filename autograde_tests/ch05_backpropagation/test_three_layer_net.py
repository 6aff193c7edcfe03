"""Hidden tests of the network of three layers.

Weights are written into the arrays of ``params``, as training does; ``layers`` is never read.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("ThreeLayerNet"), pytest.mark.single_precision]

SIZES = (4, 6, 6, 3)
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"


def draw(rng, n=12):
    """Return params, x and one-hot targets.

    Hidden sums stay away from the kink of ReLU, and hidden values and probabilities are such that the 1e-7
    inside the logarithm moves no gradient by 1e-6: there numerical and analytic gradients differ by right.
    Hidden layers are of one width, so that a Relu used twice raises nothing.
    """
    while True:
        params = {
            "W1": rng.normal(scale=0.4, size=(4, 6)),
            "b1": rng.normal(scale=0.4, size=6),
            "W2": rng.normal(scale=0.5, size=(6, 6)),
            "b2": rng.normal(scale=0.5, size=6),
            "W3": rng.normal(scale=0.3, size=(6, 3)),
            "b3": rng.normal(scale=0.3, size=3),
        }
        x, t = rng.normal(size=(n, 4)), np.eye(3)[rng.permutation(np.resize(np.arange(3), n))]
        inner1 = x @ params["W1"] + params["b1"]
        inner2 = np.maximum(inner1, 0) @ params["W2"] + params["b2"]
        y = np.exp(scores(params, x))
        y /= y.sum(axis=1, keepdims=True)
        kink = min(np.abs(inner1).min(), np.abs(inner2).min())
        moved = 1e-7 * np.mean(np.maximum(inner1, inner2).max(axis=1) / y.min(axis=1))
        if kink > 0.002 and moved < 6e-7:
            return params, x, t


def scores(params, x):
    for number in "12":
        x = np.maximum(x @ params["W" + number] + params["b" + number], 0)
    return x @ params["W3"] + params["b3"]


def student_net(student, params):
    net = student.ThreeLayerNet(*SIZES)
    student.run(FILL, net, params)
    return net


def reference_net(reference, params):
    net = reference.ThreeLayerNet(*SIZES)
    for key, value in params.items():
        net.params[key][...] = value
    return net


def test_params_have_the_names_and_shapes_of_the_text(student):
    params = student.ThreeLayerNet(7, 5, 4, 3).params
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    expected = {"W1": [7, 5], "b1": [5], "W2": [5, 4], "b2": [4], "W3": [4, 3], "b3": [3]}
    assert shapes == close(expected)


def test_weights_start_normal_and_biases_at_zero(student):
    params = student.ThreeLayerNet(60, 50, 40, 50, weight_init_std=0.2).params
    found = [np.std(params[key]) for key in ("W1", "W2", "W3")]
    # 2,000 numbers or more: a deviation of 0.2 is estimated to 0.0032; eight times that is allowed.
    assert found == close([0.2, 0.2, 0.2], rtol=0, atol=0.026)
    assert [params["b1"], params["b2"], params["b3"]] == close(
        [np.zeros(50), np.zeros(40), np.zeros(50)], rtol=0, atol=0
    )


def test_weights_are_small_unless_said_otherwise(student):
    params = student.ThreeLayerNet(60, 50, 40, 50).params
    found = [np.std(params[key]) for key in ("W1", "W2", "W3")]
    # As above: eight times the error of the estimate.
    assert found == close([0.01, 0.01, 0.01], rtol=0, atol=0.0013)


def test_predict_gives_the_scores_without_softmax(student, rng):
    params, x, _ = draw(rng)
    assert student_net(student, params).predict(x) == close(scores(params, x))


def test_loss_is_the_mean_cross_entropy_of_the_batch(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).loss(x, t)
    assert student_net(student, params).loss(x, t) == close(expected, rtol=1e-5)


@pytest.mark.weight(0.5)
def test_labels_give_the_same_loss(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).loss(x, t)
    assert student_net(student, params).loss(x, t.argmax(axis=1)) == close(expected, rtol=1e-5)


def test_accuracy_is_the_share_of_right_rows(student, rng):
    params, x, t = draw(rng)
    best = np.argmax(scores(params, x), axis=1)
    t = np.eye(3)[np.where(np.arange(12) < 7, best, (best + 1) % 3)]
    assert student_net(student, params).accuracy(x, t) == close(7 / 12)


@pytest.mark.weight(0.5)
def test_accuracy_takes_labels(student, rng):
    params, x, t = draw(rng)
    best = np.argmax(scores(params, x), axis=1)
    t = np.where(np.arange(12) < 7, best, (best + 1) % 3)
    assert student_net(student, params).accuracy(x, t) == close(7 / 12)


@pytest.mark.weight(2)
def test_gradient_is_that_of_backpropagation(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).gradient(x, t)
    assert student_net(student, params).gradient(x, t) == close(expected)


def test_the_two_gradients_agree(student, rng):
    params, x, t = draw(rng, n=6)
    net = student_net(student, params)
    analytic, numerical = net.gradient(x, t), net.numerical_gradient(x, t)
    assert analytic == close(dict(numerical), rtol=0, atol=1e-6)
    names = sorted(analytic)
    assert names == close(["W1", "W2", "W3", "b1", "b2", "b3"])


def test_gradient_follows_a_change_of_params_in_place(student, reference, rng):
    net = student_net(student, draw(rng)[0])
    _, x, t = draw(rng)
    net.gradient(x, t)
    params, x, t = draw(rng, n=7)
    student.run(FILL, net, params)
    assert net.gradient(x, t) == close(reference_net(reference, params).gradient(x, t))
