"""Hidden tests of numerical_gradient.

An h from 1e-3 to 1e-7 passes if the difference is central. Where many evaluations are needed, the function stands in
the text of a request: the student's code may see it.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("numerical_gradient")

CUBIC = "lambda x, c: numerical_gradient(lambda a: (c * a**3).sum(), x)"
IGNORES_ITS_ARGUMENT = "lambda x, c: numerical_gradient(lambda _: (c * x**2).sum(), x)"


def away_from_zero(rng, *shape):
    return rng.choice([-1, 1], size=shape) * rng.uniform(1, 2, size=shape)


def about(expected):
    return close(expected, rtol=2e-6, sequence=True)


@pytest.mark.weight(2)
def test_the_gradients_of_the_text_are_reproduced(student):
    points = [[3.0, 4.0], [0.0, 2.0], [3.0, 0.0]]
    gradients = [student.numerical_gradient(lambda x: x[0] ** 2 + x[1] ** 2, np.array(point)) for point in points]
    for gradient, point in zip(gradients, points, strict=True):
        assert gradient == close(2 * np.array(point), rtol=0, atol=1e-6, sequence=True)


@pytest.mark.weight(2)
def test_a_cubic_is_differentiated_from_both_sides(student, rng):
    x, c = away_from_zero(rng, 4), away_from_zero(rng, 4)
    # A forward difference is off by 5e-5 or more.
    assert student.run(CUBIC, x, c) == about(3 * c * x**2)


def test_the_bottom_of_a_steep_bowl_is_level(student, rng):
    bottom = away_from_zero(rng, 3)
    x = bottom + np.array([0.0, 0.5, 0.0])
    gradient = student.numerical_gradient(lambda a: float(1000 * ((a - bottom) ** 2).sum()), x)
    # Differences to one side only are seen here however small h is.
    assert gradient == close(np.array([0.0, 1000.0, 0.0]), rtol=0, atol=1e-5, sequence=True)


def test_a_matrix_gives_a_matrix(student, rng):
    x, c = away_from_zero(rng, 2, 3), away_from_zero(rng, 2, 3)
    assert student.run(CUBIC, x, c) == about(3 * c * x**2)


@pytest.mark.parametrize("shape", [(2, 1, 3), (2, 3, 1, 2)], ids=["three", "four"])
def test_three_and_four_dimensions_are_accepted(student, rng, shape):
    x, c = away_from_zero(rng, *shape), away_from_zero(rng, *shape)
    assert student.run(CUBIC, x, c) == about(3 * c * x**2)


@pytest.mark.weight(2)
def test_the_function_may_read_x_itself_and_ignore_its_argument(student, rng):
    x, c = away_from_zero(rng, 5), away_from_zero(rng, 5)
    assert student.run(IGNORES_ITS_ARGUMENT, x, c) == about(2 * c * x)


def test_only_one_element_is_moved_at_a_time(student, rng):
    # In a product, an element that was not put back is felt by all that follow.
    x = away_from_zero(rng, 3)
    gradient = student.numerical_gradient(lambda a: float(a[0] * a[1] * a[2]), x)
    assert gradient == about(np.array([x[1] * x[2], x[0] * x[2], x[0] * x[1]]))


@pytest.mark.weight(2)
def test_x_is_restored_bit_for_bit(student, rng):
    # Large and small numbers, for which adding h and taking it away again is hardly ever exact.
    vector = away_from_zero(rng, 12) * np.tile([1e-3, 1.0, 300.0], 4)
    c = np.tile([1e6, 1.0, 1e-2], 4)
    kept = student.keep(vector)
    gradients = "lambda x, c: numerical_gradient(lambda a: (c * a * a).sum(), x)"
    expected = close(2 * c * vector, rtol=1e-4, sequence=True)
    assert student.run(gradients, kept, c) == expected
    assert student.fetch(kept) == close(vector, rtol=0, atol=0)


def test_a_constant_added_to_the_function_changes_nothing(student, rng):
    x, height = away_from_zero(rng, 2), rng.uniform(50, 100)
    gradient = student.numerical_gradient(lambda a: float(np.sin(a[0]) + 2 * np.cos(a[1]) + height), x)
    assert gradient == close(np.array([np.cos(x[0]), -2 * np.sin(x[1])]), rtol=0, atol=3e-6, sequence=True)
