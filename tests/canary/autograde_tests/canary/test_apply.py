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


def test_what_comes_back_has_the_shape_of_the_argument(student, rng):
    x = rng.normal(size=(2, 4))
    found = student.apply(lambda value: value if np.array_equal(value, 2 * x) else None, x)
    assert [np.shape(found), np.size(found)] == close([(2, 4), 8])
    assert np.reshape(found, 8).shape == close((8,))
