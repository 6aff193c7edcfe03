"""Hidden tests of identity_function."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("identity_function")


def test_an_array_comes_back_unchanged(student, rng):
    x = rng.normal(size=7)
    assert student.identity_function(x) == close(x)


def test_arrays_of_more_dimensions_keep_their_shape(student, rng):
    matrix, block = rng.normal(size=(3, 5)), rng.normal(size=(2, 3, 4))
    outputs = [student.identity_function(matrix), student.identity_function(block)]
    assert outputs == close([matrix, block])


def test_a_single_number_comes_back_unchanged(student, rng):
    numbers = [float(rng.normal()), 3, -2]
    assert [student.identity_function(x) for x in numbers] == close(numbers)


def test_every_call_returns_its_own_argument(student, rng):
    arrays = [rng.normal(size=4) for _ in range(3)]
    assert [student.identity_function(x) for x in arrays] == close(arrays)


def test_no_limit_is_put_on_the_numbers(student, rng):
    x = rng.permutation(np.array([-250.0, -1.5, 0.0, 1.5, 250.0]))
    assert student.identity_function(x) == close(x)
