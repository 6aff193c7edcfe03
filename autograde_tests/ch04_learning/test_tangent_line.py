"""Hidden tests of tangent_line.

How exact the slope is, is the business of numerical_diff: here even a forward difference passes.
"""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("tangent_line")


def draw(rng):
    """Return a cubic with all its terms, and its derivative."""
    a, b, c, d = rng.choice([-1, 1], size=4) * rng.uniform(1, 2, size=4)
    return (lambda x: a * x**3 + b * x**2 + c * x + d), (lambda x: 3 * a * x**2 + 2 * b * x + c)


def about(expected):
    return close(expected, rtol=0, atol=0.02)


@pytest.mark.weight(2)
def test_the_tangent_of_the_text_is_reproduced(student):
    line = student.tangent_line(lambda x: 0.01 * x**2 + 0.1 * x, 5)
    assert [line(0), line(10)] == close([-0.25, 1.75], rtol=0, atol=1e-4)


def test_the_tangent_meets_the_curve(student, rng):
    f, _ = draw(rng)
    points = [rng.uniform(1, 2), rng.uniform(-2, -1)]
    heights = [student.tangent_line(f, x)(x) for x in points]
    assert heights == close([f(x) for x in points], rtol=0, atol=1e-6)


@pytest.mark.weight(2)
def test_the_tangent_is_straight_and_has_the_slope_of_the_curve(student, rng):
    f, slope = draw(rng)
    x = rng.uniform(1, 2)
    line = student.tangent_line(f, x)
    far = [-7.0, -2.0, 0.0, 3.0, 8.0]
    assert [line(s) for s in far] == about([f(x) + slope(x) * (s - x) for s in far])


def test_the_tangent_takes_arrays(student, rng):
    f, slope = draw(rng)
    x, far = rng.uniform(-2, -1), rng.uniform(-5, 5, size=6)
    assert student.tangent_line(f, x)(far) == about(f(x) + slope(x) * (far - x))


def test_tangents_of_several_points_live_side_by_side(student, rng):
    f, slope = draw(rng)
    points = [rng.uniform(1, 2), rng.uniform(-2, -1), rng.uniform(-0.5, 0.5)]
    lines = [student.tangent_line(f, x) for x in points]
    s = rng.uniform(3, 4)
    assert [line(s) for line in lines] == about([f(x) + slope(x) * (s - x) for x in points])


def test_tangents_of_two_functions_live_side_by_side(student, rng):
    (f, f_slope), (g, g_slope) = draw(rng), draw(rng)
    x, s = rng.uniform(1, 2), rng.uniform(-4, -3)
    first, second = student.tangent_line(f, x), student.tangent_line(g, x)
    assert [first(s), second(s)] == about([f(x) + f_slope(x) * (s - x), g(x) + g_slope(x) * (s - x)])
