"""Public checks of week 1: students read and run them (`grader check`)."""

import numpy as np
import pytest

from grader.suite import close


@pytest.mark.exercise("energy")
def test_the_example_of_the_text(student):
    found = student.energy(np.array([1.0, 0.0]), np.array([0.0, 2.0]), 1.0, 4.0)
    assert found == close(np.array([2.0, 2.0]))


@pytest.mark.exercise("euler")
def test_two_steps(student):
    x, _ = student.euler(1.0, 0.0, 1.0, 1.0, 0.5, 2)
    assert x == close(np.array([1.0, 1.0, 0.75]), sequence=True)
