"""Hidden tests of step_function."""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("step_function")


def results(student, x):
    """Return the step function of an array, whether the student's code takes it as a whole or one number at a time."""
    return either(lambda: student.step_function(x), lambda: [student.step_function(number) for number in x.tolist()])


def signed(rng, shape):
    """Return numbers of both signs, away from 0; some of them below 1 in size."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.1, 3.0, size=shape)


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    assert results(student, np.array([-1.0, 1.0, 2.0])) == close(np.array([0, 1, 1]), sequence=True)


@pytest.mark.weight(2)
def test_each_number_is_judged_by_itself(student, reference, rng):
    x = signed(rng, 9)
    assert results(student, x) == close(reference.step_function(x), sequence=True)


def test_small_positive_numbers_give_one(student, reference, rng):
    x = np.array([-0.3, 0.4, -0.05, 0.02]) * rng.uniform(0.5, 2.0)
    assert results(student, x) == close(reference.step_function(x), sequence=True)


@pytest.mark.weight(1.5)
def test_an_array_gives_an_array(student, reference, rng):
    x = signed(rng, 5)
    assert student.step_function(x) == close(reference.step_function(x))


def test_a_matrix_keeps_its_shape(student, reference, rng):
    x = signed(rng, (3, 4))
    assert student.step_function(x) == close(reference.step_function(x))


def test_a_single_number_gives_a_number(student, rng):
    size = rng.uniform(0.5, 5.0)
    outputs = [student.step_function(x) for x in (size, -size, 3, -2)]
    assert outputs == close([1, 0, 1, 0])


@pytest.mark.weight(0.5)
def test_zero_gives_zero(student, rng):
    x = rng.permutation([-1.5, 0.0, 2.5, 0.0])
    assert results(student, x) == close(np.where(x > 1, 1, 0), sequence=True)
