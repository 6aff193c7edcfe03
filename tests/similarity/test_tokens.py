"""A lexer that says the same of code that does the same, and does not mind what is no code at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.similarity.tokens import defined_name, normalised, statements


def symbols(source):
    return [symbol for one in statements(source) for symbol, _, _ in normalised(one)]


ONE = '''
def area(width, height):
    """What it computes."""
    total = width * height  # a comment
    return total + 0.5
'''
RENAMED = """
def area(x, y):

    result = (x *
              y) ; return result + 7
"""


def test_names_comments_docstrings_numbers_and_layout_mean_nothing():
    assert symbols(ONE) == symbols(RENAMED.replace("(x *", "x *").replace("y) ;", " y;").replace("*\n", "* \\\n"))


def test_what_cannot_be_renamed_is_kept():
    assert symbols("y = np.maximum(0, len(x))") == [
        "name", "=", "name", ".", "maximum", "(", "number", ",", "len", "(", "name", ")", ")",
    ]  # fmt: skip


def test_a_variable_and_an_attribute_of_ones_own_are_alike():
    assert symbols("self.mask = x") == symbols("mask = x")
    assert symbols("self.sum = x") == symbols("total = x")
    assert symbols("x.sum") != symbols("x.total")


def test_a_string_that_is_used_stays():
    assert symbols('d["a"] = f"{b}"') == ["name", "[", "string", "]", "=", "string"]


def test_statements_begin_at_the_margin_and_decorators_belong_to_what_they_decorate():
    source = "import a\n@cache\n@other(1)\ndef f(x):\n    return x\nclass B:\n    def g(self): pass\n\nif a:\n    b\nelse:\n    c\n"
    found = [[token.text for token in one] for one in statements(source)]
    assert [one[0] for one in found] == ["import", "@", "class", "if"]
    assert [defined_name(one) for one in statements(source)] == ["", "f", "B", ""]
    assert found[3] == ["if", "a", ":", "b", "else", ":", "c"]


@pytest.mark.parametrize("source", ["f = lambda x: x", "async def f(x):\n    pass", "def f(x=1):\n    y = 2"])
def test_the_ways_to_define_a_name(source):
    (one,) = statements(source)
    assert defined_name(one) == "f"


def test_a_bracket_that_was_never_closed_costs_one_function():
    source = "def f(x):\n    return (x\n\ndef g(x):\n    return x\n"
    assert [defined_name(one) for one in statements(source)] == ["f", "g"]


def test_a_text_that_was_never_closed_ends_with_its_line():
    assert [defined_name(one) for one in statements("x = 'abc\ndef g(x):\n    return x\n")] == ["x", "g"]


@given(
    st.text(st.sampled_from("abe1.'\"\\#\n \t()[]:@=\0;frdef") | st.characters(exclude_categories=["Cs"]), max_size=200)
)
def test_any_text_is_tokens_in_order_within_it(source):
    end = 0
    for one in statements(source):
        assert one
        for token in one:
            assert end <= token.start < token.end <= len(source)
            assert source[token.start : token.end] == token.text
            end = token.end
