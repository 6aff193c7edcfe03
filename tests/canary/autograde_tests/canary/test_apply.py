"""Hidden tests of apply."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("apply")


def test_the_function_sees_the_doubled_argument(student, rng):
    x = rng.normal(size=3)
    seen = []

    def f(value):
        seen.append(value)
        return float(np.sum(value))

    assert student.apply(f, x) == close(2 * x.sum())
    assert seen == close([2 * x])
