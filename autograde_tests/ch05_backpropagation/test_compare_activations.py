"""Hidden tests of the comparison of activations, on handwritten digits.

Bars were measured with the reference over 250 seeds (200 where nothing is learnt), each with its own 500 training and
150 test rows. They are this few to leave time for a student whose layers loop over elements.
"""

import numpy as np
import pytest

from grader.digits import load_digits
from grader.suite import close

pytestmark = pytest.mark.exercise("compare_activations")


def draw(rng, tests=150):
    """Return 500 training rows and some test rows of the digits."""
    (x_train, t_train), (x_test, t_test) = load_digits()
    some, others = rng.permutation(len(x_train))[:500], rng.permutation(len(x_test))[:tests]
    return x_train[some], t_train[some], x_test[others], t_test[others]


@pytest.mark.weight(3)
def test_relu_is_ahead_in_a_small_budget(student, rng):
    result = student.compare_activations(*draw(rng), iters_num=100, batch_size=50, learning_rate=0.4)
    relu, sigmoid = result["Relu"], result["Sigmoid"]
    # Relu 0.687 to 0.947, Sigmoid 0.040 to 0.267, the difference 0.453 to 0.847.
    assert [bool(relu > 0.6), bool(relu - sigmoid > 0.2)] == close([True, True])


@pytest.mark.weight(2)
def test_both_learn_when_the_steps_are_large(student, rng):
    result = student.compare_activations(*draw(rng), iters_num=200, batch_size=50, learning_rate=1.0)
    # Relu 0.760 to 0.993, Sigmoid 0.807 to 0.953; without learning 0.000 to 0.207.
    assert [bool(result[name] > 0.6) for name in ("Relu", "Sigmoid")] == close([True, True])


def test_nothing_is_learnt_at_a_learning_rate_of_zero(student, rng):
    result = student.compare_activations(*draw(rng), iters_num=20, batch_size=50, learning_rate=0.0)
    # Relu 0.000 to 0.207, Sigmoid 0.040 to 0.180.
    assert [bool(0 <= result[name] < 0.4) for name in ("Relu", "Sigmoid")] == close([True, True])


@pytest.mark.weight(2)
def test_accuracies_are_measured_on_the_test_data(student, rng):
    x_train, t_train, x_test, t_test = draw(rng)
    # Two fifths of the test labels mean other digits, so that who has learnt well is right on three fifths.
    t_test = np.where(np.arange(150) < 60, (t_test + 3) % 10, t_test)
    result = student.compare_activations(
        x_train, t_train, x_test, t_test, iters_num=100, batch_size=50, learning_rate=0.4
    )
    # Relu 0.393 to 0.573; Sigmoid has not learnt yet.
    assert result["Relu"] == close(0.52, rtol=0, atol=0.2)


def test_accuracies_are_shares_of_the_test_rows(student, rng):
    result = student.compare_activations(*draw(rng, tests=97), iters_num=30, batch_size=50, learning_rate=0.5)
    right = np.array([result["Relu"], result["Sigmoid"]]) * 97
    # An accuracy may have been a float32 on its way; a share of the 500 training rows is off by 0.002 at least.
    assert right == close(np.round(right), rtol=0, atol=1e-4)
    assert bool(np.all((right >= 0) & (right <= 97))) == close(True)


def test_accuracies_are_those_after_the_last_update(student, rng):
    # An epoch of 70 steps, of which 60 are taken: what train notes of its start knows nothing.
    labels = rng.permutation(np.resize(np.arange(10), 700))
    x_train, x_test, t_test = np.eye(10)[labels], np.eye(10), np.arange(10)
    result = student.compare_activations(
        x_train, labels, x_test, t_test, iters_num=60, batch_size=10, learning_rate=2.0
    )
    # 1.000 over 60 seeds; after the first update 0.100 to 0.400. Sigmoid has not learnt yet.
    assert bool(result["Relu"] > 0.7) == close(True)
