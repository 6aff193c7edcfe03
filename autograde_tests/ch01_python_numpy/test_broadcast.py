"""Hidden tests of broadcast."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("broadcast")


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    product = student.broadcast(np.array([[1, 2], [3, 4]]), np.array([10, 20]))
    assert product == close(np.array([[10, 40], [30, 80]]), atol=1e-8, sequence=True)


def test_the_product_is_an_array(student, reference, rng):
    A, row = rng.uniform(1.0, 5.0, size=(3, 3)), rng.uniform(1.0, 5.0, size=3)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row))


def test_a_wide_matrix_works_too(student, reference, rng):
    A, row = rng.uniform(1.0, 5.0, size=(3, 5)), rng.uniform(1.0, 5.0, size=5)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row), sequence=True)


def test_the_numbers_of_the_row_belong_to_the_columns(student, reference, rng):
    # Square, so that the row fits along either axis.
    A, row = rng.uniform(1.0, 5.0, size=(4, 4)), rng.permutation(4) + rng.uniform(1.0, 1.5, size=4)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row), sequence=True)


def test_a_matrix_of_one_row_stays_a_matrix(student, reference, rng):
    A, row = rng.uniform(1.0, 5.0, size=(1, 4)), rng.uniform(1.0, 5.0, size=4)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row), sequence=True)


def test_integers_times_floats_keep_their_fraction(student, reference, rng):
    A, row = rng.integers(1, 10, size=(3, 3)), rng.integers(1, 5, size=3) + rng.uniform(0.02, 0.1, size=3)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row), sequence=True)


def test_floats_times_integers_keep_their_fraction(student, reference, rng):
    A, row = rng.integers(1, 5, size=(3, 3)) + rng.uniform(0.02, 0.1, size=(3, 3)), rng.integers(1, 10, size=3)
    assert student.broadcast(A, row) == close(reference.broadcast(A, row), sequence=True)


def test_the_arguments_are_left_alone(student, reference, rng):
    A, row = rng.uniform(2.0, 5.0, size=(3, 3)), rng.uniform(2.0, 5.0, size=3)
    kept_A, kept_row = student.keep(A), student.keep(row)
    assert student.broadcast(kept_A, kept_row) == close(reference.broadcast(A, row), sequence=True)
    assert student.fetch(kept_A) == close(A, rtol=0, atol=0)
    assert student.fetch(kept_row) == close(row, rtol=0, atol=0)
