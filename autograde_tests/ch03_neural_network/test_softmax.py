"""Hidden tests of softmax."""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = [pytest.mark.exercise("softmax"), pytest.mark.single_precision]


def row(student, x, expected):
    """Return the softmax of one row of scores, whether it is taken as a vector or as a batch of one row."""
    return either(
        lambda: np.reshape(student.softmax(x), -1),
        lambda: np.reshape(student.softmax(x[np.newaxis]), -1),
        expected=expected,
    )


@pytest.mark.weight(2)
def test_the_values_of_the_text_are_reproduced(student):
    expected = close(np.array([0.01821127, 0.24519181, 0.73659691]), rtol=0, atol=1e-8)
    assert row(student, np.array([0.3, 2.9, 4.0]), expected) == expected


def test_a_vector_gives_a_vector(student, reference, rng):
    # Large enough for exp of exp to overflow, and by far not for exp.
    x = rng.permutation(np.append(rng.uniform(-4, 4, size=5), 8.0))
    assert student.softmax(x) == close(reference.softmax(x))


@pytest.mark.weight(2)
def test_each_row_of_a_batch_is_computed_by_itself(student, reference, rng):
    batches = [rng.uniform(-4, 4, size=shape) for shape in ((5, 3), (100, 10))]
    assert [student.softmax(x) for x in batches] == close([reference.softmax(x) for x in batches])


def test_a_square_batch_is_divided_by_the_sums_of_its_rows(student, reference, rng):
    x = rng.uniform(-4, 4, size=(4, 4))
    assert student.softmax(x) == close(reference.softmax(x))


def test_a_constant_added_to_a_row_changes_nothing(student, reference, rng):
    for amount in np.array([0.0, 25.0, -25.0]) * rng.uniform(0.8, 1.2):
        x = rng.uniform(-4, 4, size=5)
        expected = close(reference.softmax(x))
        assert row(student, x + amount, expected) == expected


def test_integers_are_accepted(student, reference, rng):
    x = rng.integers(-4, 5, size=6)
    expected = close(reference.softmax(x))
    assert row(student, x, expected) == expected


@pytest.mark.weight(0.5)
def test_the_argument_is_left_alone(student, reference, rng):
    x = rng.uniform(-4, 4, size=6)
    vector, batch, expected = student.keep(x), student.keep(x[np.newaxis]), close(reference.softmax(x))
    y = either(
        lambda: np.reshape(student.softmax(vector), -1),
        lambda: np.reshape(student.softmax(batch), -1),
        expected=expected,
    )
    assert y == expected
    assert [student.fetch(vector), student.fetch(batch)] == close([x, x[np.newaxis]], rtol=0, atol=0)


@pytest.mark.weight(0.5)
def test_large_numbers_stay_finite(student, reference, rng):
    # One large number beside small ones, too: subtracting the mean is not enough for that.
    # And far larger ones, which a wider type of number does not reach.
    scores = rng.uniform(-3, 3, size=7)
    for x in (1000 + scores, np.append(scores, 1000.0), np.append(scores, -1000.0), 1e5 + rng.integers(-3, 4, size=7)):
        expected = close(reference.softmax(x))
        assert row(student, x, expected) == expected


@pytest.mark.weight(0.5)
def test_rows_of_very_different_size_stay_finite(student, reference, rng):
    # The largest are integers, which single precision holds as well.
    small = np.vstack([rng.uniform(-3, 3, size=(3, 5)), rng.integers(-3, 4, size=5)])
    x = small + np.array([[1000.0], [0.0], [-1000.0], [1e5]])
    # One large number beside small ones here, too.
    x[1, rng.integers(5)] = 1000.0
    assert student.softmax(x) == close(reference.softmax(x))
