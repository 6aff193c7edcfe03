"""Hidden tests of the course whose reference is lent to attackers."""

import numpy as np
import pytest

from grader.suite import close


@pytest.mark.exercise("mix")
def test_mix(student, rng):
    x = rng.normal(size=3)
    assert student.mix(x, 3.0) == close(3 * x)


@pytest.mark.exercise("slope")
def test_slope(student, rng):
    x = rng.normal(size=3)
    assert student.slope(lambda x: float((x**2).sum()), x) == close(2 * x, rtol=1e-4)


@pytest.mark.exercise("step")
def test_step(student, rng):
    x = rng.normal(size=3)
    seen = []

    def f(x):
        """Return the sum of squares, as the loss of a network of 50 equal units."""
        seen.append(x)
        return float(((np.full((50, x.size), 1.0) * x.ravel()) ** 2).sum() / 50)

    assert student.step(f, x) == close(0.8 * x, rtol=1e-4)
    assert len(seen) == 6
