"""Hidden tests of first_rows_middle_columns."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("first_rows_middle_columns")


def test_the_values_of_the_text_are_reproduced(student):
    a = np.arange(1, 13).reshape(3, 4)
    assert student.first_rows_middle_columns(a) == close(np.array([[2, 3], [6, 7]]), atol=1e-8)


@pytest.mark.weight(2)
def test_a_larger_array_gives_the_same_rows_and_columns(student, reference, rng):
    a = rng.normal(size=(5, 7))
    assert student.first_rows_middle_columns(a) == close(reference.first_rows_middle_columns(a))


def test_the_smallest_array_works_too(student, reference, rng):
    a = rng.normal(size=(2, 3))
    assert student.first_rows_middle_columns(a) == close(reference.first_rows_middle_columns(a))


def test_writing_into_the_view_of_the_text_changes_the_original(student):
    kept = student.keep(np.arange(1, 13).reshape(3, 4))
    student.run("lambda a, number: first_rows_middle_columns(a).__setitem__((0, 0), number)", kept, 77)
    assert student.fetch(kept) == close(np.array([[1, 77, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]))


def test_writing_into_the_view_writes_through_everywhere(student, reference, rng):
    a, new = rng.normal(size=(3, 4)), rng.normal(size=(2, 2))
    kept = student.keep(a)
    student.run("lambda a, new: first_rows_middle_columns(a).__setitem__(slice(None), new)", kept, new)
    reference.first_rows_middle_columns(a)[:] = new
    assert student.fetch(kept) == close(a)


def test_the_view_shows_what_is_written_into_the_original(student, reference, rng):
    kept, new = student.keep(rng.normal(size=(3, 4))), rng.normal(size=(3, 4))
    # The view is taken first and the array is overwritten afterwards.
    source = "lambda a, new: (first_rows_middle_columns(a), a.__setitem__(slice(None), new))[0]"
    assert student.run(source, kept, new) == close(reference.first_rows_middle_columns(new))


def test_the_function_itself_writes_nothing(student, reference, rng):
    a = rng.normal(size=(3, 4))
    kept = student.keep(a)
    assert student.first_rows_middle_columns(kept) == close(reference.first_rows_middle_columns(a))
    assert student.fetch(kept) == close(a, rtol=0, atol=0)
