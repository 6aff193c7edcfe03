"""Hidden tests of Counter."""

import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("Counter")


def test_a_counter_starts_at_zero(student):
    assert student.Counter().read() == close(0)


def test_a_counter_starts_at_the_given_number(student, rng):
    start = int(rng.integers(2, 100))
    assert student.Counter(start).read() == close(start)


def test_add_without_a_number_counts_one(student, rng):
    start = int(rng.integers(2, 100))
    counter = student.Counter(start)
    counter.add()
    assert counter.read() == close(start + 1)


def test_several_additions_sum_up(student, rng):
    start, numbers = int(rng.integers(2, 100)), rng.permutation([-7, -2, 0, 3, 5, 11]).tolist()
    counter = student.Counter(start)
    for number in numbers:
        counter.add(number)
    assert counter.read() == close(start + sum(numbers))


def test_two_counters_count_independently(student, rng):
    starts, numbers = rng.integers(2, 100, size=3).tolist(), rng.integers(2, 100, size=2).tolist()
    first, second = student.Counter(starts[0]), student.Counter(starts[1])
    first.add(numbers[0])
    second.add(numbers[1])
    third = student.Counter(starts[2])
    expected = [starts[0] + numbers[0], starts[1] + numbers[1], starts[2]]
    assert [first.read(), second.read(), third.read()] == close(expected)


def test_reading_does_not_change_the_number(student, rng):
    start, number = (int(value) for value in rng.integers(2, 100, size=2))
    counter = student.Counter(start)
    first = counter.read()
    counter.add(number)
    assert [first, counter.read(), counter.read()] == close([start, start + number, start + number])


def test_start_and_n_may_be_given_by_name(student, rng):
    start, number = (int(value) for value in rng.integers(2, 100, size=2))
    counter = student.Counter(start=start)
    counter.add(n=number)
    assert counter.read() == close(start + number)
