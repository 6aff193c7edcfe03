"""Hidden tests of numerical_diff.

An h from 1e-3 to 1e-7 passes if the difference is central: every tolerance is above its error for all of these.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("numerical_diff")


@pytest.mark.weight(2)
def test_the_derivatives_of_two_parabolas_in_the_text(student):
    slopes = [
        student.numerical_diff(lambda x: 2 * x**2 + 2, 4),
        student.numerical_diff(lambda x: 3 * x**2 + 2 * x + 7, 6),
        # 2.8 is no number of half precision: answers that are rounded to it hide no error here.
        student.numerical_diff(lambda x: 2 * x**2 + 2, 0.7),
    ]
    assert slopes == close([16.0, 38.0, 2.8], rtol=0, atol=1e-6)


def test_the_derivatives_of_the_gentle_curve_in_the_text(student):
    slopes = [student.numerical_diff(lambda x: 0.01 * x**2 + 0.1 * x, x) for x in (5, 10)]
    assert slopes == close([0.2, 0.3], rtol=0, atol=1e-6)


@pytest.mark.weight(2)
def test_a_cubic_is_differentiated_from_both_sides(student, rng):
    a, b = rng.uniform(1, 2, size=2)
    points = [rng.uniform(1.0, 1.5), rng.uniform(2.0, 3.0), rng.uniform(-3.0, -2.0)]
    slopes = [student.numerical_diff(lambda x: a * x**3 + b, x) for x in points]
    # A forward difference is off by 3e-5 or more.
    assert slopes == close([3 * a * x**2 for x in points], rtol=2e-6)


def test_the_bottom_of_a_steep_parabola_is_level(student, rng):
    bottom = rng.uniform(1, 2)
    points = [bottom - 0.5, bottom, bottom + 0.5]
    slopes = [student.numerical_diff(lambda x: 1000 * (x - bottom) ** 2, x) for x in points]
    # Differences to one side only are seen here however small h is.
    assert slopes == close([-1000.0, 0.0, 1000.0], rtol=0, atol=1e-5)


def test_a_constant_added_to_the_function_changes_nothing(student, rng):
    x, height = rng.uniform(0.2, 1.2), rng.uniform(50, 100)
    slopes = [student.numerical_diff(lambda s, c=c: float(np.sin(s)) + c, x) for c in (0.0, height, -height)]
    assert slopes == close([np.cos(x)] * 3, rtol=0, atol=2e-6)


def test_falling_curves_have_negative_slopes(student, rng):
    x, y = rng.uniform(-2.5, -2.0), rng.uniform(0.5, 1.0)
    slopes = [student.numerical_diff(lambda s: float(np.sin(s)), x), student.numerical_diff(lambda s: 1 / (1 + s), y)]
    assert slopes == close([np.cos(x), -1 / (1 + y) ** 2], rtol=2e-6)


def test_each_call_differentiates_its_own_function(student, rng):
    factors, x = rng.permutation([2.0, -3.0, 5.0]), rng.uniform(1, 2)
    slopes = [student.numerical_diff(lambda s, a=a: a * s, x) for a in factors]
    assert slopes == close(factors.tolist(), rtol=1e-6)
