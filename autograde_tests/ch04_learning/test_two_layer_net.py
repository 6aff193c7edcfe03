"""Hidden tests of the network of two layers with a numerical gradient.

Weights are written into the arrays of ``params``, or put there where an array has another shape. What is right is
worked out here: the gradients are analytic, and know nothing of differences.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("TwoLayerNet")

D, H, C = 3, 4, 3
FILL = """lambda net, params: [
    net.params[key].__setitem__(..., value) if net.params[key].shape == value.shape
    else net.params.__setitem__(key, value)
    for key, value in params.items()
]"""


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def hidden(params, x):
    return sigmoid(x @ params["W1"] + params["b1"])


def predict(params, x):
    y = np.exp(hidden(params, x) @ params["W2"] + params["b2"])
    return y / y.sum(axis=1, keepdims=True)


def gradient(params, x, t):
    z = hidden(params, x)
    dscores = (predict(params, x) - t) / len(x)
    dsums = dscores @ params["W2"].T * z * (1 - z)
    return {"W1": x.T @ dsums, "b1": dsums.sum(axis=0), "W2": z.T @ dscores, "b2": dscores.sum(axis=0)}


def draw(rng, n):
    """Return params, x and one-hot targets.

    No probability is so small that the 1e-7 inside the logarithm moves a gradient by nearly 1e-6.
    """
    while True:
        params = {
            "W1": rng.normal(scale=0.7, size=(D, H)),
            "b1": rng.normal(scale=0.7, size=H),
            "W2": rng.normal(scale=0.5, size=(H, C)),
            "b2": rng.normal(scale=0.3, size=C),
        }
        x, t = rng.normal(size=(n, D)), np.eye(C)[rng.permutation(np.resize(np.arange(C), n))]
        if predict(params, x).min() > 0.15:
            return params, x, t


def net_with(student, params):
    net = student.TwoLayerNet(D, H, C)
    student.run(FILL, net, params)
    return net


def about(expected):
    return close(expected, rtol=0, atol=1e-6, sequence=True)


def test_params_have_the_names_and_shapes_of_the_text(student):
    params = student.TwoLayerNet(7, 4, 3).params
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    assert shapes == close({"W1": [7, 4], "b1": [4], "W2": [4, 3], "b2": [3]})


def test_biases_start_at_zero_and_hold_fractions(student, rng):
    net, value = student.TwoLayerNet(7, 4, 3), rng.uniform(0.2, 0.8)
    assert [net.params["b1"], net.params["b2"]] == close([np.zeros(4), np.zeros(3)], rtol=0, atol=0)
    student.run("lambda net, value: [net.params[key].fill(value) for key in ('b1', 'b2')]", net, value)
    assert [net.params["b1"], net.params["b2"]] == close([np.full(4, value), np.full(3, value)])


@pytest.mark.parametrize("std", [0.01, 0.5], ids=["small", "large"])
def test_weights_start_normal_with_the_given_deviation(student, std):
    params = student.TwoLayerNet(60, 50, 40, weight_init_std=std).params
    found = [value for key in ("W1", "W2") for value in (np.mean(params[key]) / std, np.std(params[key]) / std)]
    # 2,000 numbers or more: the mean of std 1 is off by 0.022, the deviation by 0.016; six times that is allowed.
    assert found == close([0.0, 1.0, 0.0, 1.0], rtol=0, atol=0.13)


def test_predict_gives_probabilities_row_by_row(student, rng):
    params, x, _ = draw(rng, 12)
    assert net_with(student, params).predict(x) == close(predict(params, x))


def test_predict_of_as_many_rows_as_classes(student, rng):
    params, x, _ = draw(rng, C)
    assert net_with(student, params).predict(x) == close(predict(params, x))


@pytest.mark.weight(0.5)
def test_two_networks_keep_their_own_parameters(student, rng):
    several, x = [draw(rng, 4)[0] for _ in range(2)], rng.normal(size=(5, D))
    nets = [student.TwoLayerNet(D, H, C) for _ in several]
    for net, params in zip(nets, several, strict=True):
        student.run(FILL, net, params)
    assert [net.predict(x) for net in nets] == close([predict(params, x) for params in several])


@pytest.mark.weight(0.5)
def test_new_arrays_in_params_are_used(student, rng):
    net = net_with(student, draw(rng, 2)[0])
    params, x, _ = draw(rng, 4)
    student.run("lambda net, params: net.params.update(params)", net, params)
    assert net.predict(x) == close(predict(params, x))


def test_loss_is_the_mean_cross_entropy_of_the_batch(student, rng):
    params, x, t = draw(rng, 12)
    expected = -np.mean(np.log(predict(params, x)[t > 0]))
    assert net_with(student, params).loss(x, t) == close(expected, rtol=1e-5)


def test_accuracy_is_the_share_of_right_rows(student, rng):
    params, x, _ = draw(rng, 12)
    best = np.argmax(predict(params, x), axis=1)
    t = np.eye(C)[np.where(rng.permutation(12) < 7, best, (best + 1) % C)]
    assert net_with(student, params).accuracy(x, t) == close(7 / 12)


def test_accuracy_of_as_many_rows_as_classes(student, rng):
    # An argmax down the columns, of probabilities, of targets or of both, finds another share.
    right, wrong = 0.0, [0.0]
    while right in (0.0, *wrong):
        params, x, _ = draw(rng, C)
        y, t = predict(params, x), np.eye(C)[rng.integers(C, size=C)]
        shares = [np.mean(y.argmax(one) == t.argmax(other)) for one in (0, 1) for other in (0, 1)]
        *wrong, right = shares
    assert net_with(student, params).accuracy(x, t) == close(right)


@pytest.mark.weight(3)
def test_the_gradient_is_the_analytic_one(student, rng):
    params, x, t = draw(rng, 5)
    assert net_with(student, params).numerical_gradient(x, t) == about(gradient(params, x, t))


def test_the_gradient_belongs_to_the_present_parameters_and_data(student, rng):
    net = net_with(student, draw(rng, 2)[0])
    params, x, t = draw(rng, 4)
    student.run(FILL, net, params)
    net.loss(*draw(rng, 2)[1:])
    assert net.numerical_gradient(x, t)["b2"] == about(gradient(params, x, t)["b2"])


def test_the_gradient_leaves_the_parameters_alone(student, rng):
    params, x, t = draw(rng, 4)
    net = net_with(student, params)
    assert net.numerical_gradient(x, t) == about(gradient(params, x, t))
    assert net.params == close(params, rtol=0, atol=0)
