"""Hidden tests of SGD.

Parameters live beside the student's code, in an object that holds the same arrays twice, as a net and its layers do.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("SGD"), pytest.mark.single_precision]

# The text is visible to the student's code.
NETWORK = "lambda params: SimpleNamespace(params=dict(params), held=dict(params))"
UPDATE = "lambda optimizer, net, grads: optimizer.update(net.params, grads)"
SHAPES = {"W1": (3, 4), "b1": (4,), "gamma": (2,)}


def draw(rng):
    return {name: rng.normal(size=shape) for name, shape in SHAPES.items()}


def updated(student, optimizer, params, *steps):
    """Return the network after one update for each dict of gradients."""
    net = student.run(NETWORK, params)
    for grads in steps:
        student.run(UPDATE, optimizer, net, grads)
    return net


def test_the_step_of_the_text(student):
    net = updated(student, student.SGD(lr=0.1), {"W": np.array([1.0, 2.0])}, {"W": np.array([10.0, -20.0])})
    assert net.params == close({"W": np.array([0.0, 4.0])}, rtol=0, atol=1e-8)


def test_every_parameter_goes_down_its_gradient(student, rng):
    params, grads = draw(rng), draw(rng)
    expected = {name: params[name] - 0.3 * grads[name] for name in params}
    assert updated(student, student.SGD(lr=0.3), params, grads).params == close(expected)


def test_every_call_takes_the_gradients_it_is_given(student, rng):
    params, first, second = draw(rng), draw(rng), draw(rng)
    expected = {name: params[name] - 0.2 * (first[name] + second[name]) for name in params}
    assert updated(student, student.SGD(lr=0.2), params, first, second).params == close(expected)


def test_the_learning_rate_is_a_hundredth_unless_given(student, rng):
    params, grads = draw(rng), draw(rng)
    expected = {name: params[name] - 0.01 * grads[name] for name in params}
    assert updated(student, student.SGD(), params, grads).params == close(expected)


def test_the_update_reaches_the_arrays_that_layers_hold(student, rng):
    params, grads = draw(rng), draw(rng)
    expected = {name: params[name] - 0.1 * grads[name] for name in params}
    assert updated(student, student.SGD(lr=0.1), params, grads).held == close(expected)


def test_gradients_are_left_alone(student, rng):
    params, grads = draw(rng), draw(rng)
    kept = student.keep(grads)
    net = updated(student, student.SGD(lr=0.1), params, kept)
    assert net.params == close({name: params[name] - 0.1 * grads[name] for name in params})
    assert student.fetch(kept) == close(grads, rtol=0, atol=0)


def test_two_optimizers_have_their_own_learning_rates(student, rng):
    params, grads = draw(rng), draw(rng)
    first, _ = student.SGD(lr=0.1), student.SGD(lr=0.4)
    assert updated(student, first, params, grads).params == close(
        {name: params[name] - 0.1 * grads[name] for name in params}
    )
