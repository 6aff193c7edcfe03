"""What winnowing promises, held to it."""

import random

from hypothesis import given
from hypothesis import strategies as st

from grader.similarity.fingerprints import GRAM, WINDOW, piece, winnow
from grader.similarity.tokens import statements

LETTERS = st.lists(st.sampled_from("abcdefgh"), max_size=60)


def prints(symbols):
    return {one for one, _ in winnow(symbols)}


@given(
    shared=st.lists(st.sampled_from("abcdefgh"), min_size=WINDOW + GRAM - 1, max_size=40),
    around=st.tuples(LETTERS, LETTERS, LETTERS, LETTERS),
)
def test_whatever_is_long_enough_leaves_a_fingerprint_in_both_wherever_it_stands(shared, around):
    a, b, c, d = around
    assert prints(a + shared + b) & prints(c + shared + d)


@given(LETTERS, LETTERS)
def test_nothing_shorter_than_a_gram_is_ever_matched(a, b):
    grams = [{tuple(each[i : i + GRAM]) for i in range(len(each) - GRAM + 1)} for each in (a, b)]
    if not grams[0] & grams[1]:
        assert not prints(a) & prints(b)


def test_a_short_run_has_no_fingerprint():
    assert winnow("a" * (GRAM - 1)) == []
    assert len(winnow("abcdefghijklmnop"[:GRAM])) == 1


def test_about_two_of_five_hashes_are_kept():
    """Schleimer, Wilkerson and Aiken: the expected density is 2 / (w + 1)."""
    symbols = [str(random.Random(n).random()) for n in range(5000)]
    assert abs(len(winnow(symbols)) / 5000 - 2 / (WINDOW + 1)) < 0.02


def test_spans_cover_what_was_matched_and_nothing_else():
    source = "def f(a, b):\n    c = a + b\n    return c * c\n"
    (statement,) = statements(source)
    one = piece([(source, statement)])
    assert one.spans(one.prints[:0]) == []
    for start, end in one.spans(one.prints):
        assert one.text[start:end].strip() == one.text[start:end]
    assert one.text == source.strip()
