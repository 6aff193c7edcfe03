"""Hidden tests of setting validation data aside. Every row tells by its first number which row it is."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("split_validation")


def draw(rng, n=40, labels=True):
    x = np.column_stack([np.arange(float(n)), rng.normal(size=(n, 2))])
    return x, 100 + np.arange(n) if labels else np.eye(n)


def numbers(x):
    return np.asarray(x)[:, 0].astype(int)


@pytest.mark.parametrize(("n", "rate", "aside"), [(40, 0.25, 10), (10, 0.2, 2)], ids=["forty", "text"])
def test_the_rate_says_how_many_rows_are_put_aside(student, rng, n, rate, aside):
    found = student.split_validation(*draw(rng, n), validation_rate=rate)
    assert [len(one) for one in found] == close([n - aside, n - aside, aside, aside])


def test_a_fifth_is_put_aside_unless_a_rate_is_given(student, rng):
    found = student.split_validation(*draw(rng))
    assert [len(one) for one in found] == close([32, 32, 8, 8])


def test_a_share_of_a_row_is_left_for_training(student, rng):
    found = student.split_validation(*draw(rng, 39), validation_rate=0.3)
    assert [len(one) for one in found] == close([28, 28, 11, 11])


def test_every_row_is_there_exactly_once(student, rng):
    x, t = draw(rng)
    x_train, _, x_val, _ = student.split_validation(x, t, validation_rate=0.25)
    together = np.concatenate([x_train, x_val])
    assert together[np.argsort(numbers(together))] == close(x)


@pytest.mark.parametrize("labels", [True, False], ids=["labels", "one-hot"])
def test_rows_and_targets_stay_in_pairs(student, rng, labels):
    x, t = draw(rng, labels=labels)
    x_train, t_train, x_val, t_val = student.split_validation(x, t, validation_rate=0.25)
    assert [t_train, t_val] == close([t[numbers(x_train)], t[numbers(x_val)]])
    assert [len(x_train), len(x_val)] == close([30, 10])


def test_rows_are_shuffled_before_they_are_split(student, rng):
    x, t = draw(rng)
    x_train, _, x_val, _ = student.split_validation(x, t, validation_rate=0.5)
    # In order, or with one end put aside, no number of the one part is between two of the other.
    mixed = [bool(np.any(numbers(one) < 20) and np.any(numbers(one) >= 20)) for one in (x_train, x_val)]
    assert mixed == close([True, True])


def test_every_call_shuffles_anew(student, rng):
    x, t = draw(rng)
    first, second = (sorted(numbers(student.split_validation(x, t, validation_rate=0.5)[2])) for _ in range(2))
    assert (first != second) == close(True)
    assert [len(first), len(second)] == close([20, 20])


def test_the_data_are_left_alone(student, rng):
    x, t = draw(rng)
    kept_x, kept_t = student.keep(x), student.keep(t)
    found = student.split_validation(kept_x, kept_t)
    assert [found[1], found[3]] == close([t[numbers(found[0])], t[numbers(found[2])]])
    assert [student.fetch(kept_x), student.fetch(kept_t)] == close([x, t], rtol=0, atol=0)
