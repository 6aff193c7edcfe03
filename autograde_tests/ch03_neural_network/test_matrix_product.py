"""Hidden tests of matrix_product."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("matrix_product")


def test_the_product_of_two_matrices_of_the_text(student):
    product = student.matrix_product(np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]]))
    assert product == close(np.array([[19, 22], [43, 50]]))


def test_the_product_of_a_vector_and_a_matrix_of_the_text(student):
    product = student.matrix_product(np.array([1, 2]), np.array([[1, 3, 5], [2, 4, 6]]))
    assert product == close(np.array([5, 11, 17]))


def test_matrices_of_different_shapes_are_multiplied(student, reference, rng):
    A, B = rng.normal(size=(2, 4)), rng.normal(size=(4, 3))
    assert student.matrix_product(A, B) == close(reference.matrix_product(A, B))


@pytest.mark.weight(2)
def test_square_matrices_are_multiplied_in_the_order_given(student, reference, rng):
    A, B = rng.normal(size=(3, 3)), rng.normal(size=(3, 3))
    assert student.matrix_product(A, B) == close(reference.matrix_product(A, B))


@pytest.mark.weight(0.5)
def test_a_vector_gives_a_one_dimensional_result(student, reference, rng):
    A, B = rng.normal(size=5), rng.normal(size=(5, 3))
    assert student.matrix_product(A, B) == close(reference.matrix_product(A, B))


def test_inner_sizes_that_differ_raise_a_value_error(student, reference, rng):
    # Square ones: others have tests of their own.
    A, B = rng.normal(size=(2, 2)), rng.normal(size=(2, 2))
    assert student.matrix_product(A, B) == close(reference.matrix_product(A, B))
    with student.raises(ValueError):
        student.matrix_product(A, rng.normal(size=(3, 3)))
    with student.raises(ValueError):
        student.matrix_product(rng.normal(size=(3, 3)), B)
