"""Hidden tests of weight decay. Gradients of other parameters may be absent or 0."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("weight_decay"), pytest.mark.single_precision]


def draw(rng, layers=3):
    params = {}
    for number in range(1, layers + 1):
        params[f"W{number}"] = rng.normal(size=(2 + number, 3 + number))
        params[f"b{number}"] = rng.normal(size=3 + number)
    return params


def penalty(params, strength):
    return strength / 2 * sum(np.sum(value**2) for name, value in params.items() if name[0] == "W")


def of_weights(found, params):
    return {name: found[name] for name in params if name[0] == "W"}


def test_the_weights_of_the_text(student):
    params = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([7.0]), "W2": np.array([[3.0]])}
    amount, grads = student.weight_decay(params, 0.1)
    expected = [0.7, np.array([[0.1, 0.2]]), np.array([[0.3]])]
    assert [amount, grads["W1"], grads["W2"]] == close(expected, rtol=0, atol=1e-8)


def test_the_penalty_is_half_the_sum_of_squares_times_lambda(student, rng):
    params = draw(rng, 1)
    params["b1"] = np.zeros(4)
    assert student.weight_decay(params, 0.3)[0] == close(penalty(params, 0.3))


def test_the_penalties_of_all_layers_add_up(student, rng):
    params = draw(rng, 4)
    params |= {f"b{number}": np.zeros(3 + number) for number in range(1, 5)}
    assert student.weight_decay(params, 0.3)[0] == close(penalty(params, 0.3))


def test_biases_are_not_penalised(student, rng):
    params = draw(rng, 2)
    amount, grads = student.weight_decay(params, 0.3)
    others = {name: float(np.max(np.abs(value))) for name, value in grads.items() if name not in ("W1", "W2")}
    assert amount == close(penalty(params, 0.3))
    assert others == close(dict.fromkeys(others, 0.0))


def test_parameters_of_other_names_are_not_penalised(student, rng):
    params = draw(rng, 2) | {"gamma1": rng.normal(size=4), "beta1": rng.normal(size=4)}
    assert student.weight_decay(params, 0.3)[0] == close(penalty(params, 0.3))


def test_the_gradient_is_lambda_times_the_weights(student, rng):
    params = draw(rng, 3)
    grads = student.weight_decay(params, 0.3)[1]
    expected = {name: 0.3 * value for name, value in params.items() if name[0] == "W"}
    assert of_weights(grads, params) == close(expected)


def test_without_strength_nothing_is_added(student, rng):
    params = draw(rng, 2)
    amount, grads = student.weight_decay(params, 0)
    zeros = {name: np.zeros_like(value) for name, value in params.items() if name[0] == "W"}
    assert amount == close(0.0)
    assert of_weights(grads, params) == close(zeros)


def test_params_are_left_alone(student, rng):
    params = draw(rng, 2)
    kept = student.keep(params)
    assert student.weight_decay(kept, 0.3)[0] == close(penalty(params, 0.3))
    assert student.fetch(kept) == close(params, rtol=0, atol=0)
