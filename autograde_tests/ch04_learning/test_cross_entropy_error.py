"""Hidden tests of cross_entropy_error.

The tolerance leaves room for any number up to 1e-7 inside the logarithm, and for none at all; 1e-4 is another answer.
"""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("cross_entropy_error")


def draw(rng, n, c):
    """Return probabilities of at least 0.03 and labels, with class 0 and the last class among them."""
    y = rng.uniform(0.3, 1.0, size=(n, c))
    return y / y.sum(axis=1, keepdims=True), rng.permutation(np.resize([0, c - 1, *range(1, c - 1)], n))


def mean_loss(y, labels):
    return -np.mean(np.log(y[np.arange(len(y)), labels] + 1e-7))


def about(expected):
    return close(expected, rtol=5e-6)


def finite_and_large(loss):
    return [bool(np.isfinite(loss)), bool(loss > 16)]


def test_the_value_of_the_text_is_reproduced(student):
    y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
    t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    assert student.cross_entropy_error(y, t) == close(0.510825457099338, rtol=1e-6)


def test_one_sample_is_not_divided_by_its_length(student, rng):
    losses, expected = [], []
    for c in (3, 4, 7):
        y, labels = draw(rng, 1, c)
        sample, label, target = y[0], labels[0], np.eye(c)[labels[0]]
        losses.append(
            either(
                lambda y=sample, t=target: student.cross_entropy_error(y, t),
                lambda y=sample, t=label: student.cross_entropy_error(y, t),
            )
        )
        expected.append(mean_loss(y, labels))
    assert losses == about(expected)


@pytest.mark.weight(0.5)
def test_one_sample_takes_a_label(student, rng):
    y, labels = draw(rng, 4, 5)
    losses = [student.cross_entropy_error(y[n], labels[n]) for n in range(4)]
    assert losses == about([mean_loss(y[[n]], labels[[n]]) for n in range(4)])


@pytest.mark.weight(2)
def test_a_batch_with_one_hot_targets_gives_the_mean(student, rng):
    y, labels = draw(rng, 12, 5)
    assert student.cross_entropy_error(y, np.eye(5, dtype=int)[labels]) == about(mean_loss(y, labels))


@pytest.mark.weight(2)
def test_a_batch_with_labels_gives_the_mean(student, rng):
    y, labels = draw(rng, 12, 5)
    assert student.cross_entropy_error(y, labels) == about(mean_loss(y, labels))


@pytest.mark.weight(0.5)
def test_class_zero_costs_as_much_as_any_other_label(student, rng):
    y, _ = draw(rng, 6, 4)
    labels = np.zeros(6, dtype=int)
    assert student.cross_entropy_error(y, labels) == about(mean_loss(y, labels))


@pytest.mark.weight(0.5)
def test_as_many_rows_as_classes_with_one_hot_targets(student, rng):
    y, labels = draw(rng, 5, 5)
    assert student.cross_entropy_error(y, np.eye(5)[labels]) == about(mean_loss(y, labels))


@pytest.mark.weight(0.5)
def test_as_many_rows_as_classes_with_labels(student, rng):
    y, labels = draw(rng, 5, 5)
    assert student.cross_entropy_error(y, labels) == about(mean_loss(y, labels))


@pytest.mark.weight(0.5)
def test_a_batch_of_one_with_a_one_hot_target(student, rng):
    y, labels = draw(rng, 1, 4)
    assert student.cross_entropy_error(y, np.eye(4)[labels]) == about(mean_loss(y, labels))


@pytest.mark.weight(0.5)
def test_a_batch_of_one_with_a_label(student, rng):
    y, labels = draw(rng, 1, 4)
    assert student.cross_entropy_error(y, labels) == about(mean_loss(y, labels))


def test_a_probability_of_zero_costs_much_and_stays_finite(student, rng):
    y, labels = draw(rng, 1, 4)
    y[0, labels[0]] = 0.0
    # A batch of one row, which code for a single sample takes as it takes the sample. -log(1e-7) is 16.1; a smaller
    # number in its place gives more.
    loss = either(
        lambda: finite_and_large(student.cross_entropy_error(y, np.eye(4)[labels])),
        lambda: finite_and_large(student.cross_entropy_error(y, labels)),
        expected=close([True, True]),
    )
    assert loss == close([True, True])


@pytest.mark.weight(0.5)
def test_the_arguments_are_left_alone(student, rng):
    y, labels = draw(rng, 1, 4)
    arrays = [y, np.eye(4)[labels], y, labels]
    kept, expected = [student.keep(array) for array in arrays], about(mean_loss(y, labels))
    loss = either(
        lambda: student.cross_entropy_error(kept[0], kept[1]),
        lambda: student.cross_entropy_error(kept[2], kept[3]),
        expected=expected,
    )
    assert loss == expected
    assert [student.fetch(one) for one in kept] == close(arrays, rtol=0, atol=0)
