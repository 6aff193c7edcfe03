"""Places and names that a worker reports are told where the code that was handed in has them, and it has not too many."""

import pytest

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.naming import HIDDEN
from grader.diagnosis.transcript import Exchange, sketch
from grader.grading import TestGrade
from grader.grading.expected import with_known_expectations
from grader.grading.model import Place
from grader.grading.telling import MOST_PLACES, Telling
from grader.submission import Cell, Module, Submission
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Raised, Status

SOURCE = """
# words of a comment
def helper(a):
    return undefind + a

def softmax(x):

    return helper(npp)
elsewhere = 1
"""
DEFINITIONS = {"helper": Place(1, 3, 4), "softmax": Place(1, 6, 8)}
RELEASED = frozenset({"softmax", "released", "text"}), frozenset({"softmax", "released"})


def telling(source=SOURCE, *modules):
    return Telling(Submission("a.py", (Cell(1, source),), modules=modules), DEFINITIONS)


def place_of(known, cell, line):
    test = TestGrade("a", Status.FAILED, 1.0, Cause.RAISED, raised=Raised("ValueError", "no", cell, line))
    (found,) = known.with_true_places("softmax", [test])
    return found.raised.cell, found.raised.line


def test_a_place_is_told_if_there_is_code():
    assert place_of(telling(), 1, 4) == (1, 4)
    module = Module(1_000_001, "own.py", "def f():\r\n    return 1\r\n")
    assert place_of(telling(SOURCE, module), 1_000_001, 2) == (1_000_001, 2)


@pytest.mark.parametrize("place", [(1, 2), (1, 7), (1, 31337), (31337, 4), (0, 1), (1, 0)])
def test_a_place_where_there_is_none_is_not_told(place):
    assert place_of(telling(), *place) == (None, None)


def test_of_very_many_lines_those_of_the_exercise_and_the_first_are_told():
    known = telling("\n".join(["x = 0"] * 5 + ["def softmax(x):", "    y", "    z"] + ["x = 0"] * 3000))
    assert place_of(known, 1, 8) == (1, 8)
    assert place_of(known, 1, 3000) == (None, None)
    assert len(known.places("softmax")) == MOST_PLACES


def names(finding, *lines):
    raised = [Raised("NameError", "", 1, line) for line in lines]
    findings = [finding] if isinstance(finding, Finding) else finding
    return [one.facts for one in telling().named("softmax", findings, raised, RELEASED)]


def undefined(name):
    return Finding(Kind.EXCEPTION, "undefined_name", (), {"name": name})


@pytest.mark.parametrize(
    ("name", "line", "told"),
    [("npp", 8, "npp"), ("npp", 4, "npp"), ("undefind", 4, "undefind"), ("released", 8, "released"),
     ("undefind", 8, HIDDEN), ("elsewhere", 4, HIDDEN), ("comment", 8, HIDDEN), ("text", 8, HIDDEN),
     ("elsewhere", 9, "elsewhere")],
)  # fmt: skip
def test_a_name_is_told_if_the_function_that_failed_has_it_or_released_code(name, line, told):
    assert names(undefined(name), line)[0]["name"] == told


def test_one_name_is_told_of_an_exercise():
    assert [one["name"] for one in names([undefined("npp"), undefined("helper")], 8)] == ["npp", HIDDEN]


def test_so_are_those_that_a_remark_on_the_code_tells_anyway():
    remark = Finding(Kind.CODE, "other_method", (), {"name": "softmax", "written": "helper", "asked": "released"})
    told = names([undefined("npp"), undefined("released"), undefined("helper"), remark], 8)
    assert [one["name"] for one in told[:3]] == ["npp", "released", HIDDEN]


def test_keys_are_told_that_are_the_missing_ones_in_other_letters_and_one_besides():
    both = Finding(Kind.RELATION, "other_keys", (), {"missing": "released, softmax", "found": "RELEASED, x, a, npp"})
    source = SOURCE.replace("helper(npp)", "{'RELEASED': x, 'a': 1, 'npp': 2}")
    (found,) = telling(source).named("softmax", [both], [], RELEASED)
    assert found.facts == {"missing": "released, softmax", "found": f"RELEASED, x, {HIDDEN}"}


def test_keys_of_the_right_answer_are_told_where_the_text_has_them_and_the_code_has_not():
    both = Finding(Kind.RELATION, "other_keys", (), {"missing": "text, unsaid", "found": "TEXT, other"})
    (found,) = telling(SOURCE.replace("helper(npp)", "{'TEXT': x}")).named("softmax", [both], [], RELEASED)
    assert found.facts == {"missing": f"text, {HIDDEN}", "found": f"TEXT, {HIDDEN}"}


def known(found, *answers):
    test = TestGrade("a", Status.FAILED, 1.0, Cause.MISMATCH, found)
    transcript = tuple(Exchange("f", sketch(answer)) for answer in answers)
    return with_known_expectations([test], {"a": transcript})[0].mismatch


def test_what_is_expected_is_told_if_the_reference_answers_it():
    """A test that compares two answers of the student's expects what the student says."""
    shape = Mismatch("shape", "(3,)", "(3, 1)")
    assert known(shape, [[1.0], [2.0], [3.0]]) == shape
    assert known(shape, 1.0) == Mismatch("shape", "one dimension less", "")
    keys = Mismatch("keys", "['x']", "['W1', 'b1']")
    assert known(keys, {"W1": 1.0, "b1": 2.0}) == keys
    assert known(keys, {"W1": 1.0}).expected == ""
    # Which of the right keys are told would be the choice of whoever answers with both sides.
    assert known(keys, {"W1": 1.0, "b1": 2.0, "W2": 3.0}).expected == ""
    assert known(keys, [{"W2": 0.0, "last": {"W1": 1.0, "b1": 2.0}}]) == keys
    assert known(Mismatch("value", "1", "2", path="['x31337']"), {"W1": 1.0}).path == ""


@pytest.mark.parametrize(("size", "told"), [(12, 12), (80, 80), (31337, 0)])
def test_of_many_values_it_is_told_how_many_if_the_reference_has_so_many(size, told):
    assert known(Mismatch("value", "1", "2", wrong=3, size=size), [0.0] * 80).size == told


def test_lengths_are_told_likewise():
    assert known(Mismatch("length", "2", "3")) == Mismatch("length", "2", "3")
    assert known(Mismatch("length", "2", "31337")) == Mismatch("length", "fewer", "")
    assert known(Mismatch("type", "a str", "31337 values")).expected == "a list"
