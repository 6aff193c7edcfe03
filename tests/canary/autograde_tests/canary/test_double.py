"""Hidden tests of double. SECRET-HIDDEN-TEXT"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("double")

SECRET = "SECRET-HIDDEN-VALUE"


@pytest.mark.weight(2)
def test_every_element_is_doubled(student, reference, rng):
    x = rng.normal(size=(3, 4))
    assert student.double(x) == close(reference.double(x))


def test_an_integer_array_is_doubled(student):
    assert student.double(np.array([1, 2, 31337])) == close(np.array([2, 4, 62674]))


def test_the_argument_is_left_alone(student, rng):
    x = rng.normal(size=5)
    kept = student.keep(x)
    assert student.double(kept) == close(2 * x)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)
