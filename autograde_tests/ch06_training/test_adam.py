"""Hidden tests of Adam.

Parameters live beside the student's code, in an object that holds the same arrays twice, as a net and its layers do.

What is added to the denominator is open up to 1e-7, before the correction or after it, inside the root or outside.
Gradients are 0.3 or more. There that moves a first step by up to 6e-4 of itself (1e-7 inside the root, uncorrected),
and steps are compared to 2e-3.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("Adam"), pytest.mark.single_precision]

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


def moved(steps, lr, beta1, beta2):
    """Return how far each parameter has moved, by the formula of the text."""
    m, v, total = (dict.fromkeys(steps[0], 0.0) for _ in range(3))
    for t, grads in enumerate(steps, 1):
        for name, grad in grads.items():
            m[name] = beta1 * m[name] + (1 - beta1) * grad
            v[name] = beta2 * v[name] + (1 - beta2) * grad * grad
            step = m[name] / (1 - beta1**t) / np.sqrt(v[name] / (1 - beta2**t))
            total[name] = total[name] - lr * step
    # A step back may take a step forward away almost wholly, and leave its error.
    return close(total, rtol=2e-3, atol=2e-3 * lr)


def test_the_steps_of_the_text(student):
    optimizer = student.Adam(lr=0.1)
    net = student.run(NETWORK, {"W": np.array([1.0, 1.0])})
    found = []
    for grad in ([1.0, -2.0], [-1.0, 2.0]):
        student.run(UPDATE, optimizer, net, {"W": np.array(grad)})
        found.append(net.params["W"])
    assert found == close([np.array([0.9, 1.1]), np.array([0.9052631578947369, 1.0947368421052632])], rtol=0, atol=1e-5)


def test_the_first_step_has_the_size_of_the_learning_rate(student, rng):
    params, grads = draw(rng), draw(rng)
    found = updated(student, student.Adam(lr=0.3), params, grads).params
    assert moves(found, params) == close({name: -0.3 * np.sign(grads[name]) for name in params}, rtol=2e-3)


def test_the_averages_start_at_zero_and_are_corrected_in_every_step(student, rng):
    params, grads = draw(rng), draw(rng)
    steps = [{name: factor * grads[name] for name in grads} for factor in (1.0, 3.0, 0.5, 2.0)]
    found = updated(student, student.Adam(lr=0.2, beta1=0.6, beta2=0.9), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.6, 0.9)


def test_the_average_of_the_gradients_gives_the_direction(student, rng):
    params, grads = draw(rng), draw(rng)
    back = {name: -0.25 * grads[name] for name in grads}
    found = updated(student, student.Adam(lr=0.1, beta1=0.8, beta2=0.9), params, grads, back).params
    assert moves(found, params) == moved([grads, back], 0.1, 0.8, 0.9)


def test_steps_are_counted_by_calls_and_not_by_parameters(student, rng):
    params = {name: rng.normal(size=2) for name in ("W1", "b1", "W2", "b2", "W3")}
    sign = {name: rng.choice([-1.0, 1.0], size=2) for name in params}
    steps = [{name: size * sign[name] for name in params} for size in (1.0, 0.4, 1.5)]
    found = updated(student, student.Adam(lr=0.1, beta1=0.7, beta2=0.9), params, *steps).params
    assert moves(found, params) == moved(steps, 0.1, 0.7, 0.9)


def test_a_gradient_of_zero_moves_nothing(student, rng):
    params, grads = draw(rng), draw(rng)
    grads["W1"][1] = 0.0
    found = moves(updated(student, student.Adam(lr=0.1), params, grads, grads).params, params)
    kept = np.array([True, False, True])
    assert found["W1"][1] == close(np.zeros(4))
    assert found["W1"][kept] == close(-0.2 * np.sign(grads["W1"][kept]), rtol=2e-3)


def test_several_steps_follow_the_formula(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(4)]
    found = updated(student, student.Adam(lr=0.2, beta1=0.8, beta2=0.9), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8, 0.9)


def test_the_defaults_are_those_of_the_text(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(3)]
    found = updated(student, student.Adam(), params, *steps).params
    assert moves(found, params) == moved(steps, 0.001, 0.9, 0.999)


def test_every_name_has_a_memory_of_its_own(student, rng):
    # Two parameters of one shape: what is remembered for one would fit the other.
    params = {name: rng.normal(size=(2, 3)) for name in ("W1", "W2")}
    steps = [
        {name: size * rng.choice([-1.0, 1.0], size=(2, 3)) for name, size in (("W1", 0.4), ("W2", 1.9))}
        for _ in range(3)
    ]
    found = updated(student, student.Adam(lr=0.2, beta1=0.8, beta2=0.9), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8, 0.9)


def test_two_optimizers_remember_separately(student, rng):
    params, steps, others = draw(rng), [draw(rng) for _ in range(2)], [draw(rng) for _ in range(2)]
    one, other = student.Adam(lr=0.2, beta1=0.8, beta2=0.9), student.Adam(lr=0.2, beta1=0.8, beta2=0.9)
    updated(student, other, draw(rng), *others)
    found = updated(student, one, params, *steps).params
    assert moves(found, params) == moved(steps, 0.2, 0.8, 0.9)


def test_the_update_reaches_the_arrays_that_layers_hold(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(2)]
    held = updated(student, student.Adam(lr=0.2, beta1=0.8, beta2=0.9), params, *steps).held
    assert moves(held, params) == moved(steps, 0.2, 0.8, 0.9)


def test_gradients_are_left_alone(student, rng):
    params, grads = draw(rng), draw(rng)
    kept = student.keep(grads)
    net = updated(student, student.Adam(lr=0.2, beta1=0.8, beta2=0.9), params, kept, kept)
    assert moves(net.params, params) == moved([grads, grads], 0.2, 0.8, 0.9)
    assert student.fetch(kept) == close(grads, rtol=0, atol=0)
