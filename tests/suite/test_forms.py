"""Asking in several forms: a missing form does not cost the tests of other behaviours, and a wrong value does."""

import numpy as np
import pytest

from grader.remote.raised import StudentError
from grader.suite import close, either


def failing(name):
    def call():
        raise StudentError((name, "Exception"), "no such form")

    return call


def test_the_first_form_that_does_not_fail_is_what_counts():
    assert either(failing("IndexError"), lambda: 3.0, lambda: 4.0) == close(3.0)


def test_a_wrong_value_is_no_missing_form_unless_it_is_said_to_be():
    expected = close(3.0)
    assert either(lambda: 2.0, lambda: 3.0) == 2.0
    assert either(lambda: 2.0, lambda: 3.0, expected=expected) == expected


def test_where_no_form_is_right_the_first_one_is_explained():
    expected = close(np.zeros(2))
    assert either(lambda: 1.0, failing("TypeError"), expected=expected) == 1.0
    with pytest.raises(IndexError):
        either(failing("IndexError"), failing("TypeError"), lambda: 1.0, expected=expected)
    with pytest.raises(IndexError):
        either(failing("IndexError"), failing("TypeError"))


def test_an_error_of_the_suite_is_none_of_the_student():
    def broken():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        either(broken, lambda: 1.0)
    with pytest.raises(TypeError, match="at least one"):
        either()
