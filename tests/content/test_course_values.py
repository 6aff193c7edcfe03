"""Values of the course that the hidden suites compare more loosely, since another epsilon is right as well.

The references have the course's own epsilon and reproduce them to 1e-8. What the suites take from a reference, the gradients
of whole networks, is held to central differences here.
"""

import numpy as np
import pytest

from grader.suite.reference import load_reference

ROWS = [
    [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.1, 0, 0],
    [0.1, 0.05, 0.2, 0, 0.05, 0.1, 0, 0.6, 0, 0],
    [0, 0.05, 0.3, 0, 0.05, 0.1, 0, 0.6, 0, 0],
    [0, 0.05, 0.4, 0, 0.05, 0, 0, 0.5, 0, 0],
    [0, 0.05, 0.5, 0, 0.05, 0, 0, 0.4, 0, 0],
    [0, 0.05, 0.6, 0, 0.05, 0, 0, 0.3, 0, 0],
    [0, 0.05, 0.7, 0, 0.05, 0, 0, 0.2, 0, 0],
    [0, 0.1, 0.8, 0, 0.1, 0, 0, 0.2, 0, 0],
    [0, 0.05, 0.9, 0, 0.05, 0, 0, 0, 0, 0],
]
LOSSES = [
    2.25358384929, 2.22978102389, 2.13182940769, 2.01975280051, 1.91975287223, 1.82254467599, 1.72813268631,
    1.65593082752, 1.54773595587,
]  # fmt: skip


@pytest.fixture
def reference(course):
    return lambda name: load_reference(course.assignment(name).suite_path / "test_")


def test_the_nine_losses_of_the_softmax_layer(reference):
    t = np.eye(10)[2]
    losses = [reference("ch05").SoftmaxWithLoss().forward(np.array(row), t) for row in ROWS]
    assert losses == pytest.approx(LOSSES, rel=0, abs=1e-8)


def test_the_cross_entropy_of_one_sample(reference):
    y = np.array([0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0])
    found = reference("ch04").cross_entropy_error(y, np.eye(10)[2])
    assert found == pytest.approx(0.510825457099338, rel=0, abs=1e-8)


def central_differences(f, x):
    """Return the slope of f by every element of x, which is changed and restored."""
    slope, h = np.zeros_like(x), 1e-5
    for place in np.ndindex(x.shape):
        kept = x[place]
        x[place] = kept + h
        above = f()
        x[place] = kept - h
        slope[place] = (above - f()) / (2 * h)
        x[place] = kept
    return slope


def assert_gradients_are_slopes(net, x, t, rng):
    for value in net.params.values():
        value[...] = rng.normal(scale=0.4, size=value.shape)
    grads = {name: grad.copy() for name, grad in net.gradient(x, t).items()}
    assert set(grads) == set(net.params)
    for name, value in net.params.items():
        slope = central_differences(lambda: net.loss(x, t), value)
        assert grads[name] == pytest.approx(slope, rel=1e-4, abs=1e-6), name


@pytest.mark.parametrize(("activation", "strength"), [("relu", 0.1), ("sigmoid", 0.0)])
def test_gradients_of_many_layers_are_slopes(reference, activation, strength):
    rng = np.random.default_rng(6)
    net = reference("ch06").MultiLayerNet(4, [5, 4], 3, activation=activation, weight_decay_lambda=strength)
    assert_gradients_are_slopes(net, rng.normal(size=(6, 4)), rng.integers(3, size=6), rng)


@pytest.mark.parametrize(("size", "filter_size", "pad", "stride"), [(4, 3, 1, 1), (10, 5, 2, 3)])
def test_gradients_of_a_convolutional_network_are_slopes(reference, size, filter_size, pad, stride):
    rng = np.random.default_rng(7)
    conv_param = {"filter_num": 2, "filter_size": filter_size, "pad": pad, "stride": stride}
    net = reference("ch07").SimpleConvNet((2, size, size), conv_param, 4, 3)
    assert_gradients_are_slopes(net, rng.normal(size=(3, 2, size, size)), np.array([0, 2, 1]), rng)


def test_gradients_of_a_convolution_and_a_pooling_are_slopes(reference):
    chapter, rng = reference("ch07"), np.random.default_rng(8)
    x = rng.permutation(2 * 2 * 6 * 6).reshape(2, 2, 6, 6) / 10.0
    convolution = chapter.Convolution(rng.normal(size=(3, 2, 2, 2)), rng.normal(size=3), stride=2, pad=1)
    for layer in (convolution, chapter.Pooling(3, 3, stride=1)):
        dout = rng.normal(size=layer.forward(x).shape)
        dx = layer.backward(dout)
        assert dx == pytest.approx(
            central_differences(lambda one=layer, d=dout: np.sum(one.forward(x) * d), x), abs=1e-6
        )


def test_the_gradient_of_batch_normalisation_is_a_slope(reference):
    rng = np.random.default_rng(9)
    x, dout = rng.normal(size=(5, 3)), rng.normal(size=(5, 3))
    layer = reference("ch06").BatchNormalization(rng.normal(size=3), rng.normal(size=3))
    layer.forward(x)
    dx, dgamma = layer.backward(dout), layer.dgamma
    assert dx == pytest.approx(central_differences(lambda: np.sum(layer.forward(x) * dout), x), abs=1e-6)
    assert dgamma == pytest.approx(central_differences(lambda: np.sum(layer.forward(x) * dout), layer.gamma), abs=1e-6)
