"""Hidden tests of minibatch.

The first number of each sample tells which row it is, so that a batch is judged against the rows it was drawn from.
"""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("minibatch")

SEVERAL = "lambda x, t, batch_size, number: [minibatch(x, t, batch_size) for _ in range(number)]"


def samples(rng, n, *shape):
    x = rng.integers(0, 100, size=(n, *shape)) / 4
    x.reshape(n, -1)[:, 0] = np.arange(n)
    return x


def one_hot(n):
    return np.eye(10)[np.arange(n) % 10]


def several(student, x, batch_size, number):
    """Return the minibatches of several calls, whether targets are taken one-hot or as labels."""
    return either(
        lambda: student.run(SEVERAL, x, one_hot(len(x)), batch_size, number),
        lambda: student.run(SEVERAL, x, np.arange(len(x)) % 10, batch_size, number),
    )


def rows_of(x_batch, n):
    """Return the row each sample claims to be; a claim out of range becomes a row that exists."""
    return np.clip(x_batch.reshape(len(x_batch), -1)[:, 0], 0, n - 1).astype(int)


def test_samples_keep_their_labels(student, rng):
    x, t = samples(rng, 20, 3), rng.permutation(100)[:20]
    batch = student.minibatch(x, t, 8)
    rows = rows_of(batch[0], 20)
    assert batch == close([x[rows], t[rows]])


def test_samples_keep_their_one_hot_targets(student, rng):
    x, t = samples(rng, 20, 3), np.eye(10)[rng.integers(0, 10, size=20)]
    batch = student.minibatch(x, t, 8)
    rows = rows_of(batch[0], 20)
    assert batch == close([x[rows], t[rows]])


@pytest.mark.parametrize("batch_size", [1, 4, 7], ids=["one", "some", "all"])
def test_a_batch_has_the_asked_size(student, rng, batch_size):
    x, labels = samples(rng, 7, 3), rng.integers(0, 5, size=7)
    x_batch, t_batch = either(
        lambda: student.minibatch(x, np.eye(5)[labels], batch_size), lambda: student.minibatch(x, labels, batch_size)
    )
    # The targets keep their own shape in the tests of the two forms.
    assert [list(np.shape(x_batch)), list(np.shape(t_batch))[:1]] == close([[batch_size, 3], [batch_size]])


def test_images_keep_their_shape(student, rng):
    x, t = samples(rng, 9, 1, 3, 4), np.eye(10)[rng.permutation(9)]
    batch = student.minibatch(x, t, 5)
    rows = rows_of(batch[0], 9)
    assert batch == close([x[rows], t[rows]])


@pytest.mark.weight(2)
def test_every_call_draws_anew(student, rng):
    x = samples(rng, 1000, 2)
    # Each batch is new with a probability of 1 - 1e-20 or more.
    found = {tuple(rows_of(x_batch, 1000).tolist()) for x_batch, _ in several(student, x, 8, 5)}
    assert len(found) == close(5)


def test_rows_are_drawn_independently_of_each_other(student, rng):
    x = samples(rng, 1000, 2)
    batches = [np.sort(rows_of(x_batch, 1000)) for x_batch, _ in several(student, x, 8, 5)]
    # Neighbouring rows, or the same row again and again, would lie at equal distances.
    regular = [bool(np.ptp(np.diff(rows)) == 0) for rows in batches]
    assert regular == close([False] * 5)


@pytest.mark.weight(2)
def test_draws_reach_the_first_row_and_the_last_and_all_between(student, rng):
    x = samples(rng, 10, 2)
    # With replacement, a row is missed by 250 draws with a probability of 4e-12.
    batches = several(student, x, 5, 50)
    found = {int(row) for x_batch, _ in batches for row in rows_of(x_batch, 10)}
    assert sorted(found) == close(list(range(10)))


@pytest.mark.weight(0.5)
def test_the_data_are_left_alone(student, rng):
    x, order = samples(rng, 20, 3), rng.permutation(20)
    pairs = [(x, np.eye(20)[order]), (x, order)]
    kept = [(student.keep(x), student.keep(t)) for x, t in pairs]
    batch, t = either(
        lambda: (student.minibatch(*kept[0], 8), pairs[0][1]), lambda: (student.minibatch(*kept[1], 8), pairs[1][1])
    )
    rows = rows_of(batch[0], 20)
    assert batch == close([x[rows], t[rows]])
    assert [[student.fetch(one) for one in pair] for pair in kept] == close(pairs, rtol=0, atol=0)
