"""What is told of edits with which tests pass."""

import numpy as np
import pytest

from grader.diagnosis.finding import Kind
from grader.diagnosis.places import Place, Said
from grader.diagnosis.repaired import Repair, beside_what_was_read, repaired

FAILING = frozenset({"a", "b", "c", "d"})
DIGITS, RIGHT = np.array([0.3141, 2.7182]), np.array([0.1234, 5.6789])


def wrong(values=DIGITS, right=RIGHT, tests=FAILING):
    return {Place(test, 0, 0): Said("array(2,)", values, right) for test in tests}


def repair(kind, line, tests, *, is_whole=False):
    return Repair(((kind, line),), frozenset(tests), is_whole)


def told(repairs, places):
    found = repaired(FAILING, places, lambda *_, in_pairs: repairs)
    return [(one.finding.name, one.finding.facts, one.tests) for one in found]


def test_one_with_which_all_pass_goes_before_any_other():
    repairs = [repair("name", 3, "ab"), repair("sign", 4, FAILING, is_whole=True)]
    assert told(repairs, wrong()) == [("sign", {"line": "4", "scope": "every"}, FAILING)]


def test_two_that_make_all_pass_together_tell_of_each_other():
    repairs = [Repair((("sign", 4), ("axis", 7)), FAILING, is_whole=True)]
    assert [(name, facts) for name, facts, _ in told(repairs, wrong())] == [
        ("sign", {"line": "4", "other": "7", "scope": "together"}),
        ("axis", {"line": "7", "other": "4", "scope": "together"}),
    ]


def test_those_that_mend_a_share_each_are_told_the_larger_share_first():
    repairs = [repair("name", 3, "a"), repair("sign", 4, "bc"), repair("number", 5, "d")]
    assert [name for name, *_ in told(repairs, wrong())] == ["sign", "name"]


def test_one_that_mends_no_more_than_another_is_not_told_beside_it():
    assert [name for name, *_ in told([repair("name", 3, "a"), repair("sign", 4, "ab")], wrong())] == ["sign"]


def test_where_edits_far_apart_do_the_same_none_is_told():
    assert told([repair("name", 3, "ab"), repair("sign", 6, "ab"), repair("sign", 8, "a")], wrong()) == []


def test_what_mends_most_is_told_wherever_else_the_same_could_be_done():
    assert told([repair("name", 3, "abc"), repair("sign", 9, "abc")], wrong()) == [
        ("name", {"line": "3", "scope": "some"}, frozenset("abc"))
    ]


def test_of_edits_in_neighbouring_lines_the_first_is_told():
    assert told([repair("sign", 4, "ab"), repair("name", 3, "ab"), repair("sign", 9, "a")], wrong()) == [
        ("sign", {"line": "4", "scope": "some"}, frozenset("ab"))
    ]


@pytest.mark.parametrize(("values", "right"), [(DIGITS, np.array([0.0, 1.0])), (np.zeros(2), np.ones(2))])
def test_mere_zeros_and_ones_may_be_right_by_chance_in_one_test(values, right):
    assert told([repair("name", 3, "a")], wrong(values, right)) == []
    assert told([repair("name", 3, "ab")], wrong(values, right))


def test_in_one_test_zeros_and_ones_are_enough_if_nothing_else_is_left_and_no_other_line_does_as_much():
    def found(*repairs):
        return told(repairs, wrong(np.zeros(2), np.ones(2), "a"))

    assert [name for name, *_ in found(repair("name", 3, "a"), repair("sign", 3, "a"))] == ["name"]
    assert found(repair("name", 3, "a"), repair("sign", 4, "a")) == []


def known(name, left, *, line=3, tests=""):
    return Repair((("sign", line),), frozenset(tests), is_whole=False, known=name, left=frozenset(left))


def test_a_known_mistake_that_is_left_beside_an_edit_is_told_with_it():
    assert told([known("squared", "bcd", tests="a"), repair("name", 4, "ab")], wrong()) == [
        ("squared", {}, frozenset("bcd")),
        ("sign", {"line": "3", "scope": "beside"}, frozenset("a")),
    ]
    assert told([known("squared", "abcd")], wrong())[1] == ("sign", {"line": "3", "scope": "beside"}, FAILING)


def test_of_two_known_mistakes_each_is_what_is_left_without_the_other():
    assert told([known("squared", "bcd"), known("halved", "ab"), known("squared", "bcd", line=5)], wrong()) == [
        ("squared", {}, frozenset("bcd")),
        ("halved", {}, frozenset("ab")),
    ]


def test_of_three_known_mistakes_any_may_be_left_by_chance():
    assert told([known(name, "abcd") for name in ("one", "two", "three")], wrong()) == []


def test_beside_what_the_code_shows_an_edit_is_told_only_if_that_is_left():
    def found(*repairs):
        told = beside_what_was_read(FAILING, wrong(), lambda *_, in_pairs: repairs, {"squared"})
        return [(one.finding.name, one.finding.facts["scope"]) for one in told]

    assert found(known("squared", "abcd")) == [("sign", "beside")]
    assert found(known("halved", "abcd")) == found(known("squared", "ab"), known("halved", "cd")) == []
    assert found(repair("name", 3, FAILING, is_whole=True)) == found() == []


def test_an_answer_of_another_form_that_comes_to_be_right_says_enough():
    assert told([repair("name", 3, "a")], wrong(right=None))


def test_asked_for_are_the_tests_that_nothing_explains():
    asked = []
    repaired(FAILING, wrong(tests="ab"), lambda *given, in_pairs: asked.append((*given, in_pairs)) or [])
    assert asked == [(FAILING, frozenset("ab"), True)]


def test_they_are_of_a_kind_of_their_own():
    (found,) = repaired(FAILING, wrong(), lambda *_, in_pairs: [repair("sign", 4, FAILING, is_whole=True)])
    assert found.finding.kind is Kind.REPAIR
    assert found.places == wrong().keys()
