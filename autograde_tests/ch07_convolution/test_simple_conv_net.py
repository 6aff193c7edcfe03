"""Hidden tests of the small convolutional network.

Weights are written into the arrays of ``params``, as training does; what else the network keeps is never read.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("SimpleConvNet"), pytest.mark.single_precision]

FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"
SIZES = {
    "input_dim": (2, 6, 6),
    "conv_param": {"filter_num": 3, "filter_size": 3, "pad": 1, "stride": 1},
    "hidden_size": 5,
    "output_size": 4,
}
OTHER = {
    "input_dim": (1, 10, 10),
    "conv_param": {"filter_num": 2, "filter_size": 5, "pad": 2, "stride": 3},
    "hidden_size": 4,
    "output_size": 3,
}
# A kernel that fits without padding: eight places, four after pooling.
BARE = SIZES | {"input_dim": (1, 8, 8), "conv_param": {"filter_num": 3, "filter_size": 5, "pad": 0, "stride": 1}}


class Case:
    """A network with the same parameters here and there."""

    def __init__(self, student, reference, rng, sizes=SIZES, n=6):
        self.expected, self.net = reference.SimpleConvNet(**sizes), student.SimpleConvNet(**sizes)
        self.x = rng.normal(size=(n, *sizes["input_dim"]))
        self.t = rng.permutation(np.resize(np.arange(sizes["output_size"]), n))
        self.one_hot = np.eye(sizes["output_size"])[self.t]
        self.student = student
        self.fill(rng)

    def fill(self, rng):
        for value in self.expected.params.values():
            value[...] = rng.normal(scale=0.4, size=value.shape)
        self.student.run(FILL, self.net, self.expected.params)


def near(expected):
    return close(expected, rtol=1e-5, atol=1e-6)


def shapes(net):
    return {key: list(np.shape(value)) for key, value in net.params.items()}


def test_params_have_the_names_and_shapes_of_the_text(student):
    expected = {"W1": [8, 1, 3, 3], "b1": [8], "W2": [128, 32], "b2": [32], "W3": [32, 10], "b3": [10]}
    assert shapes(student.SimpleConvNet()) == close(expected)


@pytest.mark.parametrize("sizes", [SIZES, OTHER, BARE], ids=["channels", "stride", "no-padding"])
def test_other_sizes_have_other_shapes(student, reference, sizes):
    assert shapes(student.SimpleConvNet(**sizes)) == close(shapes(reference.SimpleConvNet(**sizes)))


def test_biases_start_at_zero(student):
    params = student.SimpleConvNet().params
    assert [params["b1"], params["b2"], params["b3"]] == close(
        [np.zeros(8), np.zeros(32), np.zeros(10)], rtol=0, atol=0
    )


@pytest.mark.parametrize("std", [None, 0.3], ids=["default", "given"])
def test_weights_start_normal_with_the_given_deviation(student, std):
    options = {} if std is None else {"weight_init_std": std}
    conv_param = {"filter_num": 40, "filter_size": 5, "pad": 2, "stride": 1}
    params = student.SimpleConvNet((1, 4, 4), conv_param, 40, 40, **options).params
    found = [np.std(params[name]) / (std or 0.01) for name in ("W1", "W2", "W3")]
    # 1,000 numbers or more: an error of 0.022; six times that is allowed.
    assert [float(one) for one in found] == close([1.0, 1.0, 1.0], rtol=0, atol=0.14)


def test_predict_gives_the_scores(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.predict(case.x) == near(case.expected.predict(case.x))


@pytest.mark.parametrize("sizes", [OTHER, BARE], ids=["stride", "no-padding"])
def test_other_sizes_give_other_scores(student, reference, rng, sizes):
    case = Case(student, reference, rng, sizes)
    assert case.net.predict(case.x) == near(case.expected.predict(case.x))


def test_loss_is_the_mean_cross_entropy(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.loss(case.x, case.t) == near(case.expected.loss(case.x, case.t))


def test_one_hot_targets_give_the_same_loss(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.loss(case.x, case.one_hot) == near(case.expected.loss(case.x, case.t))


def half_right(case):
    """Return labels of which the first half is right."""
    best = case.expected.predict(case.x).argmax(axis=1)
    return np.where(np.arange(len(best)) < len(best) // 2, best, (best + 1) % 4)


def test_accuracy_is_the_share_of_right_images(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.accuracy(case.x, half_right(case)) == close(0.5)


def test_accuracy_takes_one_hot_targets(student, reference, rng):
    case = Case(student, reference, rng, n=8)
    assert case.net.accuracy(case.x, np.eye(4)[half_right(case)], batch_size=4) == close(0.5)


def test_accuracy_adds_up_over_batches(student, reference, rng):
    case = Case(student, reference, rng, n=12)
    assert case.net.accuracy(case.x, half_right(case), batch_size=4) == close(0.5)


def test_the_last_batch_of_an_accuracy_may_be_smaller(student, reference, rng):
    case = Case(student, reference, rng, n=10)
    labels = case.expected.predict(case.x).argmax(axis=1)
    labels[0] = (labels[0] + 1) % 10
    assert case.net.accuracy(case.x, labels, batch_size=4) == close(0.9)


@pytest.mark.weight(2)
def test_gradient_is_that_of_backpropagation(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.gradient(case.x, case.t) == near(case.expected.gradient(case.x, case.t))


def test_gradient_takes_one_hot_targets(student, reference, rng):
    case = Case(student, reference, rng)
    assert case.net.gradient(case.x, case.one_hot) == near(case.expected.gradient(case.x, case.t))


def test_gradient_of_other_sizes(student, reference, rng):
    case = Case(student, reference, rng, OTHER)
    assert case.net.gradient(case.x, case.t) == near(case.expected.gradient(case.x, case.t))


def test_gradient_follows_a_change_of_params_in_place(student, reference, rng):
    case = Case(student, reference, rng)
    case.net.gradient(case.x, case.t)
    case.fill(rng)
    x, t = rng.normal(size=(3, 2, 6, 6)), np.array([3, 0, 1])
    assert case.net.gradient(x, t) == near(case.expected.gradient(x, t))


def test_two_networks_keep_their_own_params(student, reference, rng):
    case = Case(student, reference, rng)
    Case(student, reference, rng)
    assert case.net.predict(case.x) == near(case.expected.predict(case.x))
