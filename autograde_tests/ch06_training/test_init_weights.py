"""Hidden tests of the first values of weights.

Deviations are measured on 4,000 numbers or more: the mean of so many has an error of 0.016 of the deviation, the
deviation itself one of 0.011. Six times that is allowed. Xavier and He differ by a factor of 1.41.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("init_weights"), pytest.mark.single_precision]

SIZES = [40, 100, 160, 30]


def normal(params, deviations):
    """Return means and deviations of the weights in units of the expected deviation, and what they should be."""
    found = [np.asarray(params[f"W{number}"]) / std for number, std in enumerate(deviations, 1)]
    return [[float(np.mean(W)), float(np.std(W))] for W in found], close([[0.0, 1.0]] * len(deviations), atol=0.1)


def test_names_and_shapes_are_those_of_the_text(student):
    shapes = {key: list(np.shape(value)) for key, value in student.init_weights([7, 4, 5, 3]).items()}
    expected = {"W1": [7, 4], "b1": [4], "W2": [4, 5], "b2": [5], "W3": [5, 3], "b3": [3]}
    assert shapes == close(expected)


def test_there_may_be_any_number_of_layers(student):
    shapes = [
        {key: list(np.shape(value)) for key, value in student.init_weights(sizes).items()}
        for sizes in ([6, 2], [3, 4, 5, 6, 7])
    ]
    four = {f"W{i}": [2 + i, 3 + i] for i in range(1, 5)} | {f"b{i}": [3 + i] for i in range(1, 5)}
    assert shapes == close([{"W1": [6, 2], "b1": [2]}, four])


def test_biases_start_at_zero(student):
    params = student.init_weights(SIZES, "he")
    assert [params["b1"], params["b2"], params["b3"]] == close(
        [np.zeros(100), np.zeros(160), np.zeros(30)], rtol=0, atol=0
    )


@pytest.mark.parametrize("std", [0.01, 1.5], ids=["small", "large"])
def test_a_number_is_the_deviation_of_every_layer(student, std):
    found, expected = normal(student.init_weights(SIZES, std), [std] * 3)
    assert found == expected


def test_xavier_divides_by_the_size_before(student):
    found, expected = normal(student.init_weights(SIZES, "xavier"), [(1 / n) ** 0.5 for n in SIZES[:-1]])
    assert found == expected


def test_he_has_twice_the_variance(student):
    found, expected = normal(student.init_weights(SIZES, "he"), [(2 / n) ** 0.5 for n in SIZES[:-1]])
    assert found == expected


def test_he_is_what_one_gets_unasked(student):
    found, expected = normal(student.init_weights(SIZES), [(2 / n) ** 0.5 for n in SIZES[:-1]])
    assert found == expected


def test_weights_are_normal(student):
    W = np.asarray(student.init_weights(SIZES, "xavier")["W1"]) * 40**0.5
    shares = [float(np.mean(np.abs(W) < 1)), float(np.mean(np.abs(W) > 2))]
    # Of 4,000 normal numbers, with errors of 0.0074 and 0.0033; uniform ones of the same deviation have 0.577 and 0.
    assert shares == close([0.6827, 0.0455], rtol=0, atol=0.045)


def test_every_call_draws_anew(student):
    first, second = (np.asarray(student.init_weights(SIZES, "xavier")["W1"]) * 40**0.5 for _ in range(2))
    # The difference of two independent numbers has a deviation of the root of 2.
    assert float(np.std(first - second)) == close(2**0.5, rtol=0, atol=0.12)
