"""Hidden tests of the apples."""

import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("buy_apples"), pytest.mark.single_precision]


def draw(rng):
    """Return a price, a number and a tax far apart from each other."""
    return float(rng.integers(60, 90)), int(rng.integers(4, 9)), rng.uniform(1.2, 1.5)


def test_the_apples_of_the_course(student):
    result = student.buy_apples(100, 2, 1.1)
    found = [result["price"], result["dapple"], result["dapple_num"], result["dtax"]]
    assert found == close([220, 2.2, 110, 200], rtol=0, atol=1e-8)


def test_price_of_other_apples(student, rng):
    apple, apple_num, tax = draw(rng)
    assert student.buy_apples(apple, apple_num, tax)["price"] == close(apple * apple_num * tax)


def test_derivatives_by_price_and_number(student, rng):
    apple, apple_num, tax = draw(rng)
    result = student.buy_apples(apple, apple_num, tax)
    assert [result["dapple"], result["dapple_num"]] == close([apple_num * tax, apple * tax])


def test_derivative_by_tax_is_the_price_before_tax(student, rng):
    apple, apple_num, tax = draw(rng)
    assert student.buy_apples(apple, apple_num, tax)["dtax"] == close(apple * apple_num)


def test_no_apples_cost_nothing_but_have_derivatives(student, rng):
    apple, _, tax = draw(rng)
    result = student.buy_apples(apple, 0, tax)
    found = [result["price"], result["dapple"], result["dapple_num"], result["dtax"]]
    assert found == close([0, 0, apple * tax, 0])
