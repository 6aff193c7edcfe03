"""Hidden tests of apples and oranges."""

import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("buy_apples_and_oranges"), pytest.mark.single_precision]


def draw(rng):
    """Return apple, apple_num, orange, orange_num, tax, no two of them alike."""
    apple, orange = float(rng.integers(60, 90)), float(rng.integers(110, 190))
    return apple, int(rng.integers(3, 6)), orange, int(rng.integers(7, 11)), rng.uniform(1.2, 1.5)


def test_the_fruit_of_the_course(student):
    result = student.buy_apples_and_oranges(100, 2, 150, 3, 1.1)
    names = ("price", "dapple_num", "dapple", "dorange", "dorange_num", "dtax")
    assert [result[name] for name in names] == close([715, 110, 2.2, 3.3, 165, 650], rtol=0, atol=1e-8)


def test_price_of_other_fruit(student, rng):
    apple, apple_num, orange, orange_num, tax = draw(rng)
    result = student.buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax)
    assert result["price"] == close((apple * apple_num + orange * orange_num) * tax)


def test_derivatives_of_the_apples(student, rng):
    apple, apple_num, orange, orange_num, tax = draw(rng)
    result = student.buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax)
    assert [result["dapple"], result["dapple_num"]] == close([apple_num * tax, apple * tax])


def test_derivatives_of_the_oranges(student, rng):
    apple, apple_num, orange, orange_num, tax = draw(rng)
    result = student.buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax)
    assert [result["dorange"], result["dorange_num"]] == close([orange_num * tax, orange * tax])


def test_derivative_by_tax_counts_both_fruits(student, rng):
    apple, apple_num, orange, orange_num, tax = draw(rng)
    result = student.buy_apples_and_oranges(apple, apple_num, orange, orange_num, tax)
    assert result["dtax"] == close(apple * apple_num + orange * orange_num)
