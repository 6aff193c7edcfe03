"""Hidden tests of AdaGrad.

Parameters live beside the student's code, in an object that holds the same arrays twice, as a net and its layers do.

What is added to the denominator is open up to 1e-7, inside the root or outside. Gradients are 0.3 or more, where that
moves a step by 6e-7 of itself; steps are compared to 1e-5.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("AdaGrad"), pytest.mark.single_precision]

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


def moved(steps, lr):
    """Return how far each parameter has moved, by the formula of the text."""
    h, total = dict.fromkeys(steps[0], 0.0), dict.fromkeys(steps[0], 0.0)
    for grads in steps:
        for name, grad in grads.items():
            h[name] = h[name] + grad * grad
            total[name] = total[name] - lr * grad / np.sqrt(h[name])
    return close(total, rtol=1e-5, atol=2e-6)


def test_the_steps_of_the_text(student):
    optimizer = student.AdaGrad(lr=0.1)
    net = student.run(NETWORK, {"W": np.array([1.0, 1.0])})
    found = []
    for grad in ([3.0, -0.5], [3.0, -0.5]):
        student.run(UPDATE, optimizer, net, {"W": np.array(grad)})
        found.append(net.params["W"])
    assert found == close([np.array([0.9, 1.1]), np.array([0.8292893218813453, 1.1707106781186547])], rtol=0, atol=1e-6)


def test_the_first_step_has_the_size_of_the_learning_rate(student, rng):
    params, grads = draw(rng), draw(rng)
    found = updated(student, student.AdaGrad(lr=0.3), params, grads).params
    assert moves(found, params) == close({name: -0.3 * np.sign(grads[name]) for name in params}, rtol=1e-5)


def test_large_and_small_gradients_are_counted_element_by_element(student, rng):
    params = draw(rng)
    # The first gradient of each element decides how small its second step is.
    sizes = {name: rng.choice([0.5, 5.0], size=shape) for name, shape in SHAPES.items()}
    ones = {name: np.ones(shape) for name, shape in SHAPES.items()}
    found = updated(student, student.AdaGrad(lr=0.1), params, sizes, ones).params
    assert moves(found, params) == moved([sizes, ones], 0.1)


def test_a_gradient_of_zero_moves_nothing(student, rng):
    params, grads = draw(rng), draw(rng)
    grads["W1"][1] = 0.0
    found = moves(updated(student, student.AdaGrad(lr=0.1), params, grads, grads).params, params)
    kept = np.array([True, False, True])
    assert found["W1"][1] == close(np.zeros(4))
    assert found["W1"][kept] == close(-0.1 * (1 + 1 / np.sqrt(2)) * np.sign(grads["W1"][kept]), rtol=1e-5)


def test_several_steps_follow_the_formula(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(4)]
    found = updated(student, student.AdaGrad(lr=0.2), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2)


def test_the_defaults_are_those_of_the_text(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(3)]
    found = updated(student, student.AdaGrad(), params, *steps).params
    assert moves(found, params) == moved(steps, 0.01)


def test_every_name_has_a_memory_of_its_own(student, rng):
    # Two parameters of one shape: what is remembered for one would fit the other.
    params = {name: rng.normal(size=(2, 3)) for name in ("W1", "W2")}
    steps = [
        {name: size * rng.choice([-1.0, 1.0], size=(2, 3)) for name, size in (("W1", 0.4), ("W2", 1.9))}
        for _ in range(3)
    ]
    found = updated(student, student.AdaGrad(lr=0.2), params, *steps).params
    assert moves(found, params) == moved(steps, 0.2)


def test_two_optimizers_remember_separately(student, rng):
    params, steps, others = draw(rng), [draw(rng) for _ in range(2)], [draw(rng) for _ in range(2)]
    one, other = student.AdaGrad(lr=0.2), student.AdaGrad(lr=0.2)
    updated(student, other, draw(rng), *others)
    found = updated(student, one, params, *steps).params
    assert moves(found, params) == moved(steps, 0.2)


def test_the_update_reaches_the_arrays_that_layers_hold(student, rng):
    params, steps = draw(rng), [draw(rng) for _ in range(2)]
    held = updated(student, student.AdaGrad(lr=0.2), params, *steps).held
    assert moves(held, params) == moved(steps, 0.2)


def test_gradients_are_left_alone(student, rng):
    params, grads = draw(rng), draw(rng)
    kept = student.keep(grads)
    net = updated(student, student.AdaGrad(lr=0.2), params, kept, kept)
    assert moves(net.params, params) == moved([grads, grads], 0.2)
    assert student.fetch(kept) == close(grads, rtol=0, atol=0)
