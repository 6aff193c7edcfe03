"""Hidden tests of array_arithmetic."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("array_arithmetic")


def two_arrays(rng):
    """Return two arrays of one dimension and of the same length, without an element near zero."""
    x, y = rng.uniform(0.5, 3.0, size=(2, 5)) * rng.choice([-1.0, 1.0], size=(2, 5))
    return x, y


def one(student, name, x, y):
    """Return one of the four results; the other three may be missing."""
    return student.run("lambda name, x, y: array_arithmetic(x, y)[name]", name, x, y)


def test_the_values_of_the_text_are_reproduced(student):
    x, y = np.array([1, 2, 3]), np.array([2, 4, 6])
    expected = {
        "sum": np.array([3, 6, 9]),
        "difference": np.array([-1, -2, -3]),
        "product": np.array([2, 8, 18]),
        "quotient": np.array([0.5, 0.5, 0.5]),
    }
    assert student.array_arithmetic(x, y) == close(expected, atol=1e-8, sequence=True)


def test_the_sum_is_taken_element_by_element(student, rng):
    x, y = two_arrays(rng)
    assert one(student, "sum", x, y) == close(x + y, sequence=True)


def test_the_difference_is_x_minus_y(student, rng):
    x, y = two_arrays(rng)
    assert one(student, "difference", x, y) == close(x - y, sequence=True)


def test_the_product_is_taken_element_by_element(student, rng):
    x, y = two_arrays(rng)
    assert one(student, "product", x, y) == close(x * y, sequence=True)


def test_the_quotient_is_x_divided_by_y(student, rng):
    x, y = two_arrays(rng)
    assert one(student, "quotient", x, y) == close(x / y, sequence=True)


def test_the_quotient_of_integers_keeps_its_fraction(student, rng):
    x, y = 7 * rng.integers(1, 9, size=4) + rng.integers(1, 7, size=4), np.full(4, 7)
    assert one(student, "quotient", x, y) == close(x / y, sequence=True)


def test_the_results_are_arrays(student, rng):
    x, y = two_arrays(rng)
    assert one(student, "sum", x, y) == close(x + y)


def test_matrices_are_calculated_element_by_element(student, reference, rng):
    # Square, so that a matrix product has the right shape and the wrong values.
    x, y = rng.uniform(0.5, 3.0, size=(2, 3, 3))
    assert student.array_arithmetic(x, y) == close(reference.array_arithmetic(x, y), sequence=True)


def test_the_arguments_are_left_alone(student, rng):
    x, y = two_arrays(rng)
    kept_x, kept_y = student.keep(x), student.keep(y)
    assert one(student, "sum", kept_x, kept_y) == close(x + y, sequence=True)
    assert student.fetch(kept_x) == close(x, rtol=0, atol=0)
    assert student.fetch(kept_y) == close(y, rtol=0, atol=0)
