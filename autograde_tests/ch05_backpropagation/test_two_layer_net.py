"""Hidden tests of the network of two layers.

Weights are written into the arrays of ``params``, as training does; ``layers`` is never read.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("TwoLayerNet"), pytest.mark.single_precision]

SIZES = (4, 5, 3)
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"
SIGMOID_NET = "lambda: TwoLayerNet(4, 5, 3, activation=Sigmoid)"


def draw(rng, n=12):
    """Return params, x and one-hot targets.

    Hidden sums stay away from the kink of ReLU, and hidden values and probabilities are such that the 1e-7
    inside the logarithm moves no gradient by 1e-6: there numerical and analytic gradients differ by right.
    """
    while True:
        params = {
            "W1": rng.normal(scale=0.4, size=(4, 5)),
            "b1": rng.normal(scale=0.4, size=5),
            "W2": rng.normal(scale=0.3, size=(5, 3)),
            "b2": rng.normal(scale=0.3, size=3),
        }
        x, t = rng.normal(size=(n, 4)), np.eye(3)[rng.permutation(np.resize(np.arange(3), n))]
        inner = x @ params["W1"] + params["b1"]
        y = np.exp(scores(params, x))
        y /= y.sum(axis=1, keepdims=True)
        moved = 1e-7 * np.mean(inner.max(axis=1) / y.min(axis=1))
        if np.abs(inner).min() > 0.003 and moved < 6e-7:
            return params, x, t


def scores(params, x):
    return np.maximum(x @ params["W1"] + params["b1"], 0) @ params["W2"] + params["b2"]


def student_net(student, params):
    net = student.TwoLayerNet(*SIZES)
    student.run(FILL, net, params)
    return net


def reference_net(reference, params, **options):
    net = reference.TwoLayerNet(*SIZES, **options)
    for key, value in params.items():
        net.params[key][...] = value
    return net


def test_params_have_the_names_and_shapes_of_the_text(student):
    params = student.TwoLayerNet(7, 4, 3).params
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    assert shapes == close({"W1": [7, 4], "b1": [4], "W2": [4, 3], "b2": [3]})


def test_biases_start_at_zero(student):
    params = student.TwoLayerNet(7, 4, 3).params
    assert [params["b1"], params["b2"]] == close([np.zeros(4), np.zeros(3)], rtol=0, atol=0)


@pytest.mark.parametrize("std", [0.01, 0.5], ids=["small", "large"])
def test_weights_start_normal_with_the_given_deviation(student, std):
    params = student.TwoLayerNet(60, 50, 40, weight_init_std=std).params
    W1, W2 = params["W1"] / std, params["W2"] / std
    found = [np.mean(W1), np.std(W1), np.mean(W2), np.std(W2)]
    # 2,000 numbers or more: the mean has an error of 0.022, the deviation of 0.016; six times that is allowed.
    assert found == close([0.0, 1.0, 0.0, 1.0], rtol=0, atol=0.13)


def test_predict_gives_the_scores_without_softmax(student, rng):
    params, x, _ = draw(rng)
    assert student_net(student, params).predict(x) == close(scores(params, x))


def test_predict_takes_a_batch_of_one(student, rng):
    params, x, _ = draw(rng, n=1)
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


def seven_of_twelve(rng):
    """Return params, x, and labels of which seven are right. No seven are alike, so one answer for all rows fails."""
    while True:
        params, x, _ = draw(rng)
        best = np.argmax(scores(params, x), axis=1)
        t = np.where(np.arange(12) < 7, best, (best + 1) % 3)
        if np.bincount(t).max() != 7:
            return params, x, t


def test_accuracy_is_the_share_of_right_rows_for_labels(student, rng):
    params, x, t = seven_of_twelve(rng)
    assert student_net(student, params).accuracy(x, t) == close(7 / 12)


def test_accuracy_takes_one_hot_targets(student, rng):
    params, x, t = seven_of_twelve(rng)
    assert student_net(student, params).accuracy(x, np.eye(3, dtype=int)[t]) == close(7 / 12)


def as_many_rows_as_classes(reference, rng):
    """Return params, x, labels, and the share of rows that are right.

    An argmax down the columns, of scores, of targets or of both, finds another share, and so does none of the targets.
    """
    right, wrong = 0.0, [0.0]
    while right in (0.0, *wrong):
        params, x, _ = draw(rng, n=3)
        scores = reference_net(reference, params).predict(x)
        t = np.eye(3, dtype=int)[rng.integers(3, size=3)]
        *wrong, right = [np.mean(scores.argmax(one) == t.argmax(other)) for one in (0, 1) for other in (0, 1)]
        wrong.append(np.sum(scores.argmax(1) == t) / 3)
    return params, x, t.argmax(axis=1), right


@pytest.mark.weight(0.5)
def test_accuracy_of_as_many_rows_as_classes_with_one_hot_targets(student, reference, rng):
    params, x, t, right = as_many_rows_as_classes(reference, rng)
    assert student_net(student, params).accuracy(x, np.eye(3, dtype=int)[t]) == close(right)


@pytest.mark.weight(0.5)
def test_accuracy_of_as_many_rows_as_classes_with_labels(student, reference, rng):
    params, x, t, right = as_many_rows_as_classes(reference, rng)
    assert student_net(student, params).accuracy(x, t) == close(right)


@pytest.mark.weight(2)
def test_gradient_is_that_of_backpropagation(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).gradient(x, t)
    assert student_net(student, params).gradient(x, t) == close(expected)


def test_gradient_takes_labels(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).gradient(x, t)
    assert student_net(student, params).gradient(x, t.argmax(axis=1)) == close(expected)


def test_numerical_gradient_is_the_slope_of_the_loss(student, reference, rng):
    params, x, t = draw(rng)
    expected = reference_net(reference, params).gradient(x, t)
    assert student_net(student, params).numerical_gradient(x, t) == close(expected, rtol=0, atol=1e-6)


def test_the_two_gradients_agree(student, rng):
    params, x, t = draw(rng)
    net = student_net(student, params)
    analytic, numerical = net.gradient(x, t), net.numerical_gradient(x, t)
    assert analytic == close(dict(numerical), rtol=0, atol=1e-6)


def test_gradient_follows_a_change_of_params_in_place(student, reference, rng):
    net = student_net(student, draw(rng)[0])
    _, x, t = draw(rng)
    net.gradient(x, t)
    params, x, t = draw(rng, n=7)
    student.run(FILL, net, params)
    assert net.gradient(x, t) == close(reference_net(reference, params).gradient(x, t))


def test_gradient_leaves_params_alone(student, reference, rng):
    params, x, t = draw(rng)
    net = student_net(student, params)
    assert net.gradient(x, t) == close(reference_net(reference, params).gradient(x, t))
    # Not exactly: params in single precision hold rounded values from the start.
    assert net.params == close(params, rtol=0, atol=1e-12)


def test_two_networks_keep_their_own_params(student, reference, rng):
    (one, x, t), (other, _, _) = draw(rng), draw(rng)
    nets = [student_net(student, one), student_net(student, other)]
    assert [net.params for net in nets] == close([one, other], rtol=0, atol=1e-12)
    expected = [reference_net(reference, params).gradient(x, t) for params in (one, other)]
    assert [net.gradient(x, t) for net in nets] == close(expected)


def test_another_activation_takes_the_place_of_relu(student, reference, rng):
    params, x, t = draw(rng)
    net = student.run(SIGMOID_NET)
    student.run(FILL, net, params)
    expected = reference_net(reference, params, activation=reference.Sigmoid)
    assert [net.predict(x), net.gradient(x, t)] == close([expected.predict(x), expected.gradient(x, t)])
