"""Hidden tests of Momentum.

Parameters live beside the student's code, in an object that holds the same arrays twice, as a net and its layers do.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Momentum"), pytest.mark.single_precision]

# The text is visible to the student's code.
NETWORK = "lambda params: SimpleNamespace(params=dict(params), held=dict(params))"
UPDATE = "lambda optimizer, net, grads: optimizer.update(net.params, grads)"
SHAPES = {"W1": (3, 4), "b1": (4,), "gamma": (2,)}


def draw(rng):
    """Return parameters or gradients, none of them near 0."""
    sign = {name: rng.choice([-1.0, 1.0], size=shape) for name, shape in SHAPES.items()}
    return {name: sign[name] * rng.uniform(0.3, 2, size=shape) for name, shape in SHAPES.items()}


def updated(student, optimizer, params, *steps):
    """Return the network after one update for each dict of gradients."""
    net = student.run(NETWORK, params)
    for grads in steps:
        student.run(UPDATE, optimizer, net, grads)
    return net


def moves(after, before):
    return {name: np.asarray(after[name]) - before[name] for name in before}


def moved(steps, lr, momentum):
    """Return how far each parameter has moved, by the formula of the text."""
    v, total = dict.fromkeys(steps[0], 0.0), dict.fromkeys(steps[0], 0.0)
    for grads in steps:
        for name, grad in grads.items():
            v[name] = momentum * v[name] - lr * grad
            total[name] = total[name] + v[name]
    return close(total)


def test_the_steps_of_the_text(student):
    optimizer = student.Momentum(lr=0.1, momentum=0.9)
    net = student.run(NETWORK, {"W": np.array([1.0, 1.0])})
    found = []
    for grad in ([1.0, -1.0], [1.0, -1.0], [1.0, -1.0]):
        student.run(UPDATE, optimizer, net, {"W": np.array(grad)})
        found.append(net.params["W"])
    assert found == close([np.array([0.9, 1.1]), np.array([0.71, 1.29]), np.array([0.439, 1.561])], rtol=0, atol=1e-8)


def test_the_first_step_is_that_of_gradient_descent(student, rng):
    params, grads = draw(rng), draw(rng)
    found = updated(student, student.Momentum(lr=0.3, momentum=0.7), params, grads).params
    assert moves(found, params) == close({name: -0.3 * grads[name] for name in params})


def test_the_velocity_carries_on_where_the_gradient_is_zero(student, rng):
    params, grads = draw(rng), draw(rng)
    none = {name: np.zeros(shape) for name, shape in SHAPES.items()}
    found = updated(student, student.Momentum(lr=0.2, momentum=0.5), params, grads, none, none).params
    assert moves(found, params) == close({name: -0.2 * (1 + 0.5 + 0.25) * grads[name] for name in params})


def test_several_steps_follow_the_formula(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(4)]
    found = updated(student, student.Momentum(lr=0.2, momentum=0.8), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8)


def test_the_defaults_are_those_of_the_text(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(3)]
    found = updated(student, student.Momentum(), params, *steps).params
    assert moves(found, params) == moved(steps, 0.01, 0.9)


def test_every_name_has_a_memory_of_its_own(student, rng):
    # Two parameters of one shape: what is remembered for one would fit the other.
    params = {name: rng.normal(size=(2, 3)) for name in ("W1", "W2")}
    steps = [
        {name: size * rng.choice([-1.0, 1.0], size=(2, 3)) for name, size in (("W1", 0.4), ("W2", 1.9))}
        for _ in range(3)
    ]
    found = updated(student, student.Momentum(lr=0.2, momentum=0.8), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8)


def test_two_optimizers_remember_separately(student, rng):
    params, steps, others = draw(rng), [draw(rng) for _ in range(2)], [draw(rng) for _ in range(2)]
    one, other = student.Momentum(lr=0.2, momentum=0.8), student.Momentum(lr=0.2, momentum=0.8)
    updated(student, other, draw(rng), *others)
    found = updated(student, one, params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8)


def test_the_update_reaches_the_arrays_that_layers_hold(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(2)]
    held = updated(student, student.Momentum(lr=0.2, momentum=0.8), params, *steps).held
    assert moves(held, params) == moved(steps, 0.2, 0.8)


def test_gradients_are_left_alone(student, rng):
    params, grads = draw(rng), draw(rng)
    kept = student.keep(grads)
    net = updated(student, student.Momentum(lr=0.2, momentum=0.8), params, kept, kept)
    assert moves(net.params, params) == moved([grads, grads], 0.2, 0.8)
    assert student.fetch(kept) == close(grads, rtol=0, atol=0)
