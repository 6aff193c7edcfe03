"""Public checks of the canary."""

import numpy as np
import pytest

from grader.suite import close


@pytest.mark.exercise("double")
def test_one_becomes_two(student):
    assert student.double(np.array([1.0])) == close(np.array([2.0]))
