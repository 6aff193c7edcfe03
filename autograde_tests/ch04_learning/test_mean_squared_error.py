"""Hidden tests of mean_squared_error."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("mean_squared_error")


def probabilities(rng, size):
    y = rng.uniform(0.2, 1.0, size=size)
    return y / y.sum()


@pytest.mark.weight(2)
def test_the_value_of_the_text_is_reproduced(student):
    y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
    t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    assert student.mean_squared_error(y, t) == close(0.0975, rtol=0, atol=1e-8)


@pytest.mark.weight(2)
def test_each_difference_is_squared_before_adding(student, reference, rng):
    # Both sum to 1, so that the differences cancel.
    y, t = probabilities(rng, 6), probabilities(rng, 6)
    assert student.mean_squared_error(y, t) == close(reference.mean_squared_error(y, t))


def test_sums_may_differ(student, reference, rng):
    y, t = rng.uniform(-3, 3, size=5), rng.uniform(4, 9, size=5)
    assert student.mean_squared_error(y, t) == close(reference.mean_squared_error(y, t))


def test_every_length_takes_half_of_the_sum(student, reference, rng):
    pairs = [(rng.uniform(1, 3, size=size), rng.uniform(-3, -1, size=size)) for size in (1, 2, 3, 7)]
    outputs = [student.mean_squared_error(y, t) for y, t in pairs]
    assert outputs == close([reference.mean_squared_error(y, t) for y, t in pairs])


def test_integers_are_accepted(student, reference, rng):
    y, t = rng.integers(-9, 0, size=5), rng.integers(1, 9, size=5)
    assert student.mean_squared_error(y, t) == close(reference.mean_squared_error(y, t))


@pytest.mark.weight(0.5)
def test_the_arguments_are_left_alone(student, reference, rng):
    y, t = rng.uniform(1, 3, size=5), rng.uniform(-3, -1, size=5)
    kept = student.keep(y), student.keep(t)
    assert student.mean_squared_error(*kept) == close(reference.mean_squared_error(y, t))
    assert [student.fetch(one) for one in kept] == close([y, t], rtol=0, atol=0)
