"""Hidden tests of sigmoid."""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("sigmoid")
# As right as single precision is: the bounds of the mark are so wide that e = 2.718 is right.
SINGLE = 3e-6


def results(student, x):
    """Return the sigmoid of an array, whether the student's code takes it as a whole or one number at a time."""
    return either(lambda: student.sigmoid(x), lambda: [student.sigmoid(number) for number in x.tolist()])


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    assert results(student, np.array([-1.0, 1.0, 2.0])) == close(
        np.array([0.26894142, 0.73105858, 0.88079708]), rtol=0, atol=2e-7, sequence=True
    )


@pytest.mark.weight(2)
def test_each_number_is_computed_by_itself(student, reference, rng):
    x = rng.uniform(-6, 6, size=8)
    assert results(student, x) == close(reference.sigmoid(x), rtol=SINGLE, sequence=True)


def test_zero_gives_one_half(student):
    assert results(student, np.array([0.0, 0.0])) == close(np.array([0.5, 0.5]), sequence=True)


def test_an_array_gives_an_array(student, reference, rng):
    x = rng.uniform(-6, 6, size=5)
    assert student.sigmoid(x) == close(reference.sigmoid(x), rtol=SINGLE)


def test_arrays_of_more_dimensions_keep_their_shape(student, reference, rng):
    matrix, block = rng.normal(size=(3, 5)), rng.normal(size=(2, 3, 4))
    outputs = [student.sigmoid(matrix), student.sigmoid(block)]
    assert outputs == close([reference.sigmoid(matrix), reference.sigmoid(block)], rtol=SINGLE)


def test_a_single_number_gives_a_number(student, reference, rng):
    numbers = [*rng.uniform(-3, 3, size=2).tolist(), 2]
    assert [student.sigmoid(x) for x in numbers] == close([reference.sigmoid(x) for x in numbers], rtol=SINGLE)


@pytest.mark.weight(0.5)
def test_the_argument_is_left_alone(student, reference, rng):
    x = rng.uniform(-3, 3, size=6)
    kept = student.keep(x)
    assert student.sigmoid(kept) == close(reference.sigmoid(x), rtol=SINGLE, sequence=True)
    assert student.fetch(kept) == close(x, rtol=0, atol=0)


@pytest.mark.weight(0.5)
def test_extreme_numbers_give_zero_and_one(student):
    assert results(student, np.array([-1000.0, 1000.0])) == close(
        np.array([0.0, 1.0]), rtol=0, atol=1e-8, sequence=True
    )


@pytest.mark.weight(0.5)
def test_extreme_numbers_cause_no_warning(student):
    y = student.sigmoid(np.array([1000.0, -1000.0]))
    said = [text for category, text in student.warnings if category == "RuntimeWarning"]
    assert y == close(np.array([1.0, 0.0]), rtol=0, atol=1e-8, sequence=True)
    assert said == close([])
