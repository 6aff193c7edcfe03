"""Public checks of chapter 1: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close


@pytest.mark.exercise("truth_table")
def test_the_table_has_four_rows(student):
    assert student.run("lambda: len(truth_table())") == close(4)


@pytest.mark.exercise("truth_table")
def test_the_second_row_is_that_of_the_text(student):
    row = student.run("lambda: truth_table()[1]")
    assert row == close(np.array([True, False, False, True, False]), sequence=True)


@pytest.mark.exercise("array_arithmetic")
def test_the_four_results_of_the_text(student):
    results = student.array_arithmetic(np.array([1, 2, 3]), np.array([2, 4, 6]))
    assert results == close(
        {
            "sum": np.array([3, 6, 9]),
            "difference": np.array([-1, -2, -3]),
            "product": np.array([2, 8, 18]),
            "quotient": np.array([0.5, 0.5, 0.5]),
        }
    )


@pytest.mark.exercise("broadcast")
def test_the_product_of_the_text(student):
    product = student.broadcast(np.array([[1, 2], [3, 4]]), np.array([10, 20]))
    assert product == close(np.array([[10, 40], [30, 80]]))


@pytest.mark.exercise("first_rows_middle_columns")
def test_the_part_of_the_text(student):
    a = np.arange(1, 13).reshape(3, 4)
    assert student.first_rows_middle_columns(a) == close(np.array([[2, 3], [6, 7]]))


@pytest.mark.exercise("first_rows_middle_columns")
def test_writing_into_the_part_writes_into_the_array(student):
    # The array stays beside the student's code, so that both sides can see it change.
    a = student.keep(np.arange(1, 13).reshape(3, 4))
    student.run("lambda a: first_rows_middle_columns(a).__setitem__((0, 0), 77)", a)
    assert student.fetch(a) == close(np.array([[1, 77, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]))


@pytest.mark.exercise("Counter")
def test_counting_from_ten(student):
    counter = student.Counter(10)
    counter.add()
    counter.add(5)
    assert counter.read() == close(16)


@pytest.mark.exercise("Counter")
def test_a_counter_starts_at_zero(student):
    assert student.Counter().read() == close(0)
