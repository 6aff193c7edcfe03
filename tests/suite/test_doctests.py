"""What examples of a prompt show is compared with what was said they show."""

import numpy as np
import pytest

from grader.remote.raised import StudentError
from grader.suite.doctests import raising, says, shown


@pytest.mark.parametrize(
    ("want", "value"),
    [
        ("3", 3), ("", None), ("'a'", "a"), ("True", np.True_), ("np.True_", True), ("1.5", np.float64(1.5)),
        ("[np.float64(1.5), np.str_('(a)')]", [1.5, "(a)"]), ("array([1, 2])", np.array([1, 2])),
    ],
)  # fmt: skip
def test_a_value_is_shown_as_a_prompt_shows_it_with_any_numpy(want, value):
    with says(want):
        shown(value)


def test_what_is_printed_comes_before_what_is_shown():
    with says("one\n<BLANKLINE>\n2"):
        print("one\n")
        shown(2)


@pytest.mark.parametrize(("want", "value"), [("3", 3.0), ("", 3), ("3", None), ("True", 1)])
def test_anything_else_fails(want, value):
    with pytest.raises(AssertionError, match="expected"), says(want):
        shown(value)


@pytest.mark.parametrize(
    ("want", "option", "value"),
    [
        ("3.14...", "ELLIPSIS", 3.14159),
        ("[1, ..., 9]", "ELLIPSIS", [1, 2, 9]),
        ("[1,\n 2]", "NORMALIZE_WHITESPACE", [1, 2]),
    ],
)
def test_what_a_comment_asks_of_doctest_holds(want, option, value):
    with says(want, option):
        shown(value)
    with pytest.raises(AssertionError), says(want):
        shown(value)


@pytest.mark.parametrize(
    ("want", "problem"),
    [
        ("ValueError: small", ValueError("small")),
        ("KeyError: 'a'", KeyError("a")),
        ("Small: x", StudentError(("Small", "ValueError"), "x")),
        ("AssertionError", AssertionError()),
    ],
)
def test_an_exception_is_told_by_its_line(want, problem):
    with raising(want):
        raise problem


def test_of_an_exception_the_class_is_enough_where_a_comment_says_so():
    with raising("json.JSONDecodeError: where", "IGNORE_EXCEPTION_DETAIL"):
        raise StudentError(("JSONDecodeError", "ValueError"), "elsewhere")
    with pytest.raises(AssertionError), raising("TypeError: where", "IGNORE_EXCEPTION_DETAIL"):
        raise ValueError("where")


@pytest.mark.parametrize("source", ["0", "int('large')", "[][0]"])
def test_no_exception_or_another_one_fails(source):
    with pytest.raises(AssertionError, match="raises"), raising("ValueError: small"):
        eval(source)
