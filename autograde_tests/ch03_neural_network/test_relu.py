"""Hidden tests of relu."""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("relu")


def results(student, x):
    """Return the relu of an array, whether the student's code takes it as a whole or one number at a time."""
    return either(lambda: student.relu(x), lambda: [student.relu(number) for number in x.tolist()])


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    assert results(student, np.array([-2.0, 0.5, 3.0])) == close(np.array([0.0, 0.5, 3.0]), sequence=True)


@pytest.mark.weight(2)
def test_each_number_is_computed_by_itself(student, reference, rng):
    x = rng.normal(size=9)
    assert results(student, x) == close(reference.relu(x), sequence=True)


def test_an_array_gives_an_array(student, reference, rng):
    x = rng.normal(size=6)
    assert student.relu(x) == close(reference.relu(x))


def test_arrays_of_more_dimensions_keep_their_shape(student, reference, rng):
    matrix, block = rng.normal(size=(3, 5)), rng.normal(size=(2, 3, 4))
    outputs = [student.relu(matrix), student.relu(block)]
    assert outputs == close([reference.relu(matrix), reference.relu(block)])


def test_integers_are_accepted(student, reference, rng):
    x = rng.permutation(np.arange(-4, 5))
    assert results(student, x) == close(reference.relu(x), sequence=True)


def test_a_single_number_gives_a_number(student, rng):
    size = rng.uniform(0.5, 5.0)
    outputs = [student.relu(x) for x in (size, -size, 3, -2)]
    assert outputs == close([size, 0.0, 3, 0])


@pytest.mark.weight(0.5)
def test_the_argument_is_left_alone(student, reference, rng):
    # Both signs at least: without a negative number there is nothing to overwrite.
    x = rng.permutation(np.append(rng.normal(size=6), [1.5, -1.5]))
    kept = student.keep(x)
    assert student.relu(kept) == close(reference.relu(x), sequence=True)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)
