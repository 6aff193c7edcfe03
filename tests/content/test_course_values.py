"""Values of the course that the hidden suites compare more loosely, since another epsilon is right as well.

The references have the course's own epsilon and reproduce them to 1e-8.
"""

import numpy as np
import pytest

from grader.suite.reference import load_reference

ROWS = [
    [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.1, 0, 0],
    [0.1, 0.05, 0.2, 0, 0.05, 0.1, 0, 0.6, 0, 0],
    [0, 0.05, 0.3, 0, 0.05, 0.1, 0, 0.6, 0, 0],
    [0, 0.05, 0.4, 0, 0.05, 0, 0, 0.5, 0, 0],
    [0, 0.05, 0.5, 0, 0.05, 0, 0, 0.4, 0, 0],
    [0, 0.05, 0.6, 0, 0.05, 0, 0, 0.3, 0, 0],
    [0, 0.05, 0.7, 0, 0.05, 0, 0, 0.2, 0, 0],
    [0, 0.1, 0.8, 0, 0.1, 0, 0, 0.2, 0, 0],
    [0, 0.05, 0.9, 0, 0.05, 0, 0, 0, 0, 0],
]
LOSSES = [
    2.25358384929, 2.22978102389, 2.13182940769, 2.01975280051, 1.91975287223, 1.82254467599, 1.72813268631,
    1.65593082752, 1.54773595587,
]  # fmt: skip


@pytest.fixture
def reference(course):
    return lambda name: load_reference(course.assignment(name).suite_path / "test_")


def test_the_nine_losses_of_the_softmax_layer(reference):
    t = np.eye(10)[2]
    losses = [reference("ch05").SoftmaxWithLoss().forward(np.array(row), t) for row in ROWS]
    assert losses == pytest.approx(LOSSES, rel=0, abs=1e-8)


def test_the_cross_entropy_of_one_sample(reference):
    y = np.array([0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0])
    found = reference("ch04").cross_entropy_error(y, np.eye(10)[2])
    assert found == pytest.approx(0.510825457099338, rel=0, abs=1e-8)
