"""Texts of authors, in whatever languages they wrote them."""

import msgspec
import pytest

from grader.course.text import Text, nearest, read_toml


def titled(written):
    return read_toml(f"title = {written}".encode(), dict[str, Text])["title"]


def test_a_text_in_one_language_is_for_every_reader():
    for language in ("ko", "en", "ja", "pt-BR"):
        assert titled('"Ladungen"').in_(language) == "Ladungen"


def test_a_reader_gets_the_nearest_language_that_there_is():
    text = titled('{ ja = "電荷", pt-BR = "Cargas", en = "Charges" }')
    assert [text.in_(name) for name in ("ja", "pt-BR", "pt", "en", "ko")] == [
        "電荷", "Cargas", "Cargas", "Charges", "Charges",
    ]  # fmt: skip
    assert titled('{ ja = "電荷", ko = "전하" }').in_("fr") == "電荷"
    assert nearest("fr", []) is None


@pytest.mark.parametrize("written", ["{ ko = 1 }", "{}", "3", '{ French = "x" }', "[]"])
def test_what_is_no_text_is_told_with_its_place(written):
    with pytest.raises(msgspec.ValidationError, match=r"\[\.\.\.\]|title"):
        titled(written)


def test_texts_that_say_the_same_are_equal():
    assert Text("a\n b").on_one_line() == Text("a b") != Text({"en": "a b"})
    assert len({Text("a"), Text({"": "a"})}) == 1
