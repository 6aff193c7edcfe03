"""Hidden tests of Counter."""

import pytest

from grader.suite import close, either

pytestmark = pytest.mark.exercise("Counter")


def counter_at(student, start):
    """Return a counter whose number is ``start``, whether it takes the number to begin with or is counted up to it."""

    def counted():
        counter = student.Counter()
        counter.add(start)
        return counter

    return either(lambda: student.Counter(start), counted)


def count_one(counter):
    """Count one, whether the number may be left out or has to be given."""
    either(counter.add, lambda: counter.add(1))


def test_a_counter_starts_at_zero(student):
    assert student.Counter().read() == close(0)


def test_a_counter_starts_at_the_given_number(student, rng):
    start = int(rng.integers(2, 100))
    assert student.Counter(start).read() == close(start)


def test_add_without_a_number_counts_one(student, rng):
    start = int(rng.integers(2, 100))
    counter = counter_at(student, start)
    counter.add()
    assert counter.read() == close(start + 1)


def test_several_additions_sum_up(student, rng):
    start, numbers = int(rng.integers(2, 100)), rng.permutation([-7, -2, 0, 3, 5, 11]).tolist()
    counter = counter_at(student, start)
    for number in numbers:
        counter.add(number)
    assert counter.read() == close(start + sum(numbers))


def test_two_counters_count_independently(student, rng):
    starts = rng.integers(2, 100, size=3).tolist()
    first, second = counter_at(student, starts[0]), counter_at(student, starts[1])
    for counter in (first, first, second):
        count_one(counter)
    third = counter_at(student, starts[2])
    expected = [starts[0] + 2, starts[1] + 1, starts[2]]
    assert [first.read(), second.read(), third.read()] == close(expected)


def test_reading_does_not_change_the_number(student, rng):
    start = int(rng.integers(2, 100))
    counter = counter_at(student, start)
    first = counter.read()
    count_one(counter)
    assert [first, counter.read(), counter.read()] == close([start, start + 1, start + 1])


def test_start_and_n_may_be_given_by_name(student, rng):
    start, number = (int(value) for value in rng.integers(2, 100, size=2))
    counter = student.Counter(start=start)
    counter.add(n=number)
    assert counter.read() == close(start + number)
