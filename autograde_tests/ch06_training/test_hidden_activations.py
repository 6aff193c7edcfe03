"""Hidden tests of the activations of all layers.

The text takes a list of arrays, or a dict with the keys 0, 1, 2 and so on.
"""

from itertools import pairwise

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("hidden_activations"), pytest.mark.single_precision]

TANH = "lambda x, weights: hidden_activations(x, weights, np.tanh)"
SQUARE = "lambda x, weights: hidden_activations(x, weights, np.square)"


def listed(found):
    return [found[key] for key in range(len(found))]


def draw(rng, *sizes, n=6):
    weights = [rng.normal(size=pair) / 2 for pair in pairwise(sizes)]
    return rng.normal(size=(n, sizes[0])), weights


def expected_of(x, weights, activation):
    found = []
    for W in weights:
        x = activation(x @ W)
        found.append(x)
    return close(found, rtol=1e-5, atol=1e-6, sequence=True)


def test_the_layers_of_the_text(student):
    weights = [np.array([[1.0, -1.0], [1.0, 0.0]]), np.array([[2.0], [5.0]])]
    found = student.run(
        "lambda x, w: hidden_activations(x, w, lambda a: np.maximum(a, 0))", np.array([[1.0, 2.0]]), weights
    )
    assert listed(found) == close([np.array([[3.0, 0.0]]), np.array([[6.0]])], rtol=0, atol=1e-8)


def test_every_layer_is_fed_by_the_one_before(student, rng):
    x, weights = draw(rng, 4, 4, 4, 4)
    assert listed(student.run(TANH, x, weights)) == expected_of(x, weights, np.tanh)


def test_sizes_may_change_from_layer_to_layer(student, rng):
    x, weights = draw(rng, 3, 5, 2, 4)
    assert listed(student.run(TANH, x, weights)) == expected_of(x, weights, np.tanh)


def test_any_function_may_be_the_activation(student, rng):
    x, weights = draw(rng, 3, 4, 2)
    assert listed(student.run(SQUARE, x, weights)) == expected_of(x, weights, np.square)


def test_one_layer_gives_one_array(student, rng):
    x, weights = draw(rng, 3, 4)
    assert listed(student.run(TANH, x, weights)) == expected_of(x, weights, np.tanh)


def test_input_and_weights_are_left_alone(student, rng):
    x, weights = draw(rng, 4, 4, 4)
    kept = student.keep(x), student.keep(weights)
    assert listed(student.run(TANH, *kept)) == expected_of(x, weights, np.tanh)
    assert [student.fetch(kept[0]), *student.fetch(kept[1])] == close([x, *weights], rtol=0, atol=0)
