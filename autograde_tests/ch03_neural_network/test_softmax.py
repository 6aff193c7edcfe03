"""Hidden tests of softmax."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("softmax")


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    y = student.softmax(np.array([0.3, 2.9, 4.0]))
    assert y == close(np.array([0.01821127, 0.24519181, 0.73659691]), rtol=0, atol=1e-8)


def test_a_vector_gives_a_vector(student, reference, rng):
    # Large enough for exp of exp to overflow, and by far not for exp.
    x = rng.permutation(np.append(rng.uniform(-4, 4, size=5), 8.0))
    assert student.softmax(x) == close(reference.softmax(x))


@pytest.mark.weight(2)
def test_each_row_of_a_batch_is_computed_by_itself(student, reference, rng):
    x = rng.uniform(-4, 4, size=(5, 3))
    assert student.softmax(x) == close(reference.softmax(x))


def test_a_square_batch_is_divided_by_the_sums_of_its_rows(student, reference, rng):
    x = rng.uniform(-4, 4, size=(4, 4))
    assert student.softmax(x) == close(reference.softmax(x))


def test_a_constant_added_to_a_row_changes_nothing(student, reference, rng):
    x = rng.uniform(-4, 4, size=(3, 5))
    moved = x + np.array([[0.0], [25.0], [-25.0]]) * rng.uniform(0.8, 1.2)
    assert student.softmax(moved) == close(reference.softmax(x))


def test_integers_are_accepted(student, reference, rng):
    vector, batch = rng.integers(-4, 5, size=6), rng.integers(-4, 5, size=(2, 3))
    outputs = [student.softmax(vector), student.softmax(batch)]
    assert outputs == close([reference.softmax(vector), reference.softmax(batch)])


@pytest.mark.weight(0.5)
def test_the_argument_is_left_alone(student, reference, rng):
    x = rng.uniform(-4, 4, size=(4, 3))
    kept = student.keep(x)
    assert student.softmax(kept) == close(reference.softmax(x))
    assert student.fetch(kept) == close(x, rtol=0, atol=0)


@pytest.mark.weight(0.5)
def test_large_numbers_stay_finite(student, reference, rng):
    # One large number beside small ones, too: subtracting the mean is not enough for that.
    vectors = [1000 + rng.uniform(-3, 3, size=4), np.append(rng.uniform(-3, 3, size=7), 1000.0)]
    assert [student.softmax(x) for x in vectors] == close([reference.softmax(x) for x in vectors])


@pytest.mark.weight(0.5)
def test_rows_of_very_different_size_stay_finite(student, reference, rng):
    x = rng.uniform(-3, 3, size=(3, 4)) + np.array([[1000.0], [0.0], [-1000.0]])
    assert student.softmax(x) == close(reference.softmax(x))
