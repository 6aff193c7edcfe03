"""Catalogues in step with each other, and feedback that tells enough and not too much."""

import re
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from grader.feedback import (
    LANGUAGES,
    FeedbackTexts,
    catalogue,
    default_language,
    explain,
    harmless,
    notes,
    read_suite_texts,
    to_markdown,
)
from grader.feedback.catalogue import own_texts
from grader.feedback.evidence import evidence
from grader.feedback.explaining import behaviour
from grader.grading import Judge, TestGrade
from grader.suite import close
from grader.suite.outcome import Cause, Outcome, Status
from tests.conftest import CANARY, GOOD

TEXTS = FeedbackTexts(read_suite_texts(CANARY / "autograde_tests" / "canary"))


@pytest.fixture(params=LANGUAGES)
def say(request):
    return catalogue(request.param)


def test_both_languages_have_the_same_texts_with_the_same_placeholders():
    korean, english = own_texts("ko"), own_texts("en")
    assert {section: set(texts) for section, texts in korean.items()} == {
        section: set(texts) for section, texts in english.items()
    }
    for section, texts in korean.items():
        for key in texts:
            fields = [set(re.findall(r"{(\w+)", found[section][key])) for found in (korean, english)]
            assert fields[0] == fields[1], (section, key)


def test_every_cause_has_words(say):
    assert not [cause for cause in Cause if cause not in (Cause.MISMATCH,) and not say.has("cause", cause.value)]


def test_every_hidden_test_of_the_course_has_words_in_both_languages(course, isolation):
    with Judge(isolation, course.limits) as judge:
        for assignment in course.assignments:
            texts = read_suite_texts(assignment.suite_path)
            tests = {(test.exercise, test.name.partition("[")[0]) for test in judge.suite(assignment).tests}
            assert {(exercise, name) for exercise in texts for name in texts[exercise]} == tests
            for exercise, name in tests:
                assert set(texts[exercise][name].languages) == set(LANGUAGES)


@pytest.mark.parametrize(("environment", "language"), [("ko_KR.UTF-8", "ko"), ("C.UTF-8", "en"), ("de_DE", "en")])
def test_the_language_is_that_of_the_environment(monkeypatch, environment, language):
    monkeypatch.setenv("LC_ALL", environment)
    assert default_language() == language


def said(grade, say):
    return {one.name: one.lines for one in explain(grade, TEXTS, say)}


def test_what_works_needs_no_words(graded, say):
    assert set(said(graded(GOOD), say).values()) == {()}


def test_a_wrong_value_tells_the_behaviour_and_the_relation(graded):
    lines = said(graded(GOOD.replace("2 * np", "4 * np")), catalogue("en"))["double"]
    assert lines[1].startswith("Every element is to be doubled. The shape is right; 12 of 12 values are not.")
    assert "Every value is 2 times" in lines[1]


def test_a_missing_function_is_said_once(graded):
    lines = said(graded(GOOD.replace("def double", "def dobule")), catalogue("en"))["double"]
    assert lines == ("double is not defined.",)


def test_the_exception_and_its_place_are_told(graded):
    lines = said(graded(GOOD.replace("2 * np.asarray(x)", "undefined")), catalogue("en"))["double"]
    assert lines[0].startswith("The name undefined is not defined.")
    assert lines[1] == "3 tests stopped with NameError (line 5)."


def test_hidden_things_are_never_said(graded, say):
    """Neither the words of tests and references, nor expected values, nor tolerances, nor the names of tests."""
    wrong = [
        "None",
        "-2 * np.asarray(x)",
        "np.zeros(3)",
        "(1, 2)",
        "1 / 0",
        "{'a': x}",
        "np.asarray(x).tolist()",
        "'text'",
    ]
    for answer in wrong:
        grade = graded(GOOD.replace("2 * np.asarray(x)", answer))
        text = to_markdown(grade, "t", TEXTS, say) + " ".join(notes(grade, say))
        for hidden in ("SECRET", "31337", "62674", "1e-06", "rtol", "test_", "close(", "reference"):
            assert hidden not in text


def test_untrusted_text_can_steer_no_terminal_and_no_page(graded, say):
    source = GOOD.replace("2 * np.asarray(x)", "int('\\x1b[31m<script>alert(1)</script>\\u202e`_*[x](y)')")
    text = to_markdown(graded(source), "t", TEXTS, say)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert not re.search(r"(?<!\\)<script", text)


def test_harmless_text_is_one_short_line():
    assert harmless("a\nb\tc\x00\x1b[2J\u2066" + "x" * 1000, 20) == "a ⏎ b c\ufffd\ufffd[2J\ufffd" + "x" * 9 + "…"


def test_notes_name_what_is_unusual(graded, say):
    grade = graded(
        "1 / 0\n" + GOOD.replace("self.held = x", "raise NotImplementedError").replace("def apply", "def aply")
    )
    text = " | ".join(notes(grade, say))
    for part in ("ZeroDivisionError", "Box", "apply"):
        assert part in text


@pytest.mark.parametrize(
    ("value", "english", "korean"),
    [
        ("None", "got nothing (None), expected an array", "돌려준 것은 None, 나와야 할 것은 배열입니다"),
        ("[x]", "got a list, expected an array", "돌려준 것은 리스트, 나와야 할 것은 배열입니다"),
        ("'x'", "got a string (str), expected an array", "돌려준 것은 문자열(str), 나와야 할 것은 배열입니다"),
        ("{'x': x}", "got a dict, expected an array", "돌려준 것은 딕셔너리, 나와야 할 것은 배열입니다"),
        (
            "__import__('collections').Counter('a')",
            "got a Counter, expected",
            "돌려준 것은 Counter, ",
        ),
        ("range(3)", "got a range, expected", "돌려준 것은 범위(range), 나와야"),
        ("{1, 2}", "got a set, expected an array", "돌려준 것은 집합(set), 나와야 할 것은 배열입니다"),
    ],
)
def test_what_came_back_is_named_in_the_language_of_the_reader(graded, value, english, korean):
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", f"return {value}"))
    assert english in said(grade, catalogue("en"))["double"][1]
    assert korean in said(grade, catalogue("ko"))["double"][1]


@pytest.mark.parametrize(
    ("value", "expected", "english", "korean"),
    [
        (None, (1.0, 2.0), "got nothing (None), expected 2 values", "돌려준 것은 None, 나와야 할 것은 값 2개입니다"),
        (Decimal("0.5"), "text", "got a decimal number (Decimal), expected", "돌려준 것은 십진수(Decimal), "),
        (Fraction(1, 2), None, "got a fraction (Fraction), expected nothing", "돌려준 것은 분수(Fraction), "),
        (np.float32(1), "text", "got an object of type float32, expected a string", "돌려준 것은 float32 객체, "),
    ],
)
def test_no_english_stands_in_korean_words_for_what_came_back(value, expected, english, korean):
    judge = close(expected)
    assert not (value == judge)
    test = Outcome("test_a", Status.FAILED, Cause.MISMATCH, mismatch=judge.mismatch)
    assert english in evidence(test, "f", "script", catalogue("en"))
    assert korean in evidence(test, "f", "script", catalogue("ko"))


def test_a_failed_test_that_has_no_words_of_its_own_is_still_a_sentence(say, graded):
    grade, test = graded(GOOD), TestGrade("test_cell_1", Status.FAILED, 1.0, Cause.ASSERTION)
    said = behaviour(test, "double", grade, FeedbackTexts(), say).text
    assert said == say("cause", "assertion_alone") != ""
    named = FeedbackTexts(docstrings={"test_cell_1": ""})
    assert behaviour(test, "double", grade, named, say).text == say("cause", "looked_at", words="cell 1")
