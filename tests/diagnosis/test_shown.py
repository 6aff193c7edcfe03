"""A mistake that stands in the code is named where another one spoils the answers that it is known by."""

import numpy as np
import pytest

from grader.diagnosis.code import Claims, Code, is_shown
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.shown import shown
from grader.diagnosis.transcript import Exchange, sketch
from grader.remote.raised import StudentError

CODE = Code({"f": frozenset({"def f x", "return"})})
RIGHT = {name: np.random.default_rng(number).normal(size=(2, 3)) for number, name in enumerate(("one", "two", "three"))}
REFERENCE = {name: (Exchange("f", sketch(value)),) for name, value in RIGHT.items()}
TWICE = Precedent("twice", frozenset(RIGHT), {test: (sketch(2 * value),) for test, value in RIGHT.items()})
RETURNED = Claims(shows=("return",))
MISSING = Claims(shows_no=("np.dot",))


def causes(answers, claims, failing=None, again=lambda _: {}, more=()):
    seen = {test: (Exchange("f", sketch(value)),) for test, value in answers.items()}
    trouble = Trouble("f", seen, {}, frozenset(answers if failing is None else failing), CODE, again=again)
    claimed = {"twice": claims} | {one.name: its for one, its in more}
    library = Known(REFERENCE, programs([TWICE, *(one for one, _ in more)], REFERENCE, claimed))
    found = diagnose(trouble, library, lambda: (), lambda _: {})
    return [one.name for one in found if one.kind.value == "misconception"]


def test_it_is_not_named_beside_a_mistake_that_it_is_a_part_of():
    part = Precedent("part", frozenset({"one", "two"}), {test: TWICE.answers[test] for test in ("one", "two")})
    answers = {test: 2 * value for test, value in RIGHT.items()}
    assert causes(answers, Claims(), more=((part, RETURNED),)) == ["twice"]
    assert causes(SPOILED, Claims(), more=((part, RETURNED),)) == ["part"]


def test_where_no_answer_can_be_compared_it_is_a_part_of_nothing():
    as_it_is = {test: tuple(one.answer for one in said) for test, said in REFERENCE.items()}
    made = programs(
        [Precedent(name, frozenset(RIGHT), as_it_is) for name in ("one", "other")], REFERENCE, {"one": RETURNED}
    )
    found = shown(REFERENCE, frozenset(RIGHT), Known(REFERENCE, made), made, CODE.of("f"), {"other"}, lambda _: {})
    assert [one.finding.name for one in found] == ["one"]


def test_one_that_is_told_already_is_not_told_again():
    made = programs([TWICE], REFERENCE, {"twice": RETURNED})
    seen = {test: (Exchange("f", sketch(value)),) for test, value in SPOILED.items()}
    assert shown(seen, frozenset(RIGHT), Known(REFERENCE, made), made, CODE.of("f"), (), lambda _: {})
    assert not shown(seen, frozenset(RIGHT), Known(REFERENCE, made), made, CODE.of("f"), {"twice"}, lambda _: {})


def test_it_is_not_named_where_another_one_explains_an_answer_that_it_would_have_changed():
    other = Precedent("other", frozenset(RIGHT), {test: (sketch(3 * value),) for test, value in RIGHT.items()})
    answers = {test: 3 * value for test, value in RIGHT.items()}
    assert causes(answers, RETURNED, more=((other, Claims()),)) == ["other"]


def test_what_it_changes_by_a_rounding_is_nothing_against_it():
    tiny = {test: (sketch((1 + 2e-6) * value),) for test, value in RIGHT.items()} | {
        "two": (sketch(RIGHT["two"] ** 3),)
    }
    almost = Precedent("almost", frozenset(RIGHT), tiny)
    answers = {test: 2 * value for test, value in RIGHT.items()} | {"two": RIGHT["two"] ** 5}
    assert causes(answers, RETURNED, more=((almost, RETURNED),)) == ["twice", "almost"]


def test_what_comes_after_an_answer_that_the_other_one_has_right_is_nothing_against_it():
    once, later = sketch(RIGHT["one"]), sketch(RIGHT["two"])
    reference = {"one": (Exchange("f", once), Exchange("f", later))}
    other = Precedent("other", frozenset({"one"}), {"one": (once, sketch(3 * RIGHT["two"]))})
    twice = Precedent("twice", frozenset({"one"}), {"one": (sketch(2 * RIGHT["one"]), sketch(2 * RIGHT["two"]))})
    made = programs([twice, other], reference, {"twice": RETURNED})

    def told(first):
        seen = {"one": (Exchange("f", sketch(first)), Exchange("f", sketch(3 * RIGHT["two"])))}
        found = shown(seen, frozenset(seen), Known(reference, made), made, CODE.of("f"), {"other"}, lambda _: {})
        return [one.finding.name for one in found]

    assert told(np.sin(RIGHT["one"])) == ["twice"]
    assert told(RIGHT["one"]) == []


def test_where_it_stops_somebody_who_answers_alike_elsewhere_may_give_a_value():
    stopped = {test: (sketch(StudentError(("TypeError",), "no")),) for test in RIGHT}
    raising = Precedent("raising", frozenset(RIGHT), TWICE.answers | {"three": stopped["three"]})
    some = SPOILED | {"one": 2 * RIGHT["one"]}
    assert causes(some, Claims(), more=((raising, RETURNED),)) == ["raising"]
    assert causes(SPOILED, Claims(), more=((raising, RETURNED),)) == []


SPOILED = {test: np.sin(value) for test, value in RIGHT.items()}


def test_keys_that_are_others_are_told_beside_it():
    reference = {"one": (Exchange("f", sketch({"a": 1.5, "b": 2.5})),)}
    twice = Precedent("twice", frozenset({"one"}), {"one": (sketch({"a": 3.0, "b": 5.0}),)})
    seen = {"one": (Exchange("f", sketch({"a": 3.0, "c": 5.0})),)}
    library = Known(reference, programs([twice], reference, {"twice": RETURNED}))
    trouble = Trouble("f", seen, {}, frozenset({"one"}), CODE)
    found = diagnose(trouble, library, lambda: (), lambda _: {})
    assert {(one.name, one.facts.get("found")) for one in found} == {("twice", None), ("other_keys", "c")}


def test_no_relation_to_one_mistake_is_told_where_another_is_read():
    """Half of what doubles and forgets a term is no half of anything: the term is what is read."""
    values = {test: value + 1 for test, value in RIGHT.items()}
    made = [
        Precedent("twice", frozenset(RIGHT), {test: (sketch(2 * value),) for test, value in values.items()}),
        Precedent("other", frozenset(RIGHT), {test: (sketch(np.cos(value)),) for test, value in values.items()}),
    ]
    reference = {test: (Exchange("f", sketch(value)),) for test, value in values.items()}
    seen = {test: (Exchange("f", sketch(4 * value)),) for test, value in values.items()}
    for claims, told in ((RETURNED, {"other"}), (Claims(shows=("np.dot",)), {"twice", "factor_two"})):
        library = Known(reference, programs(made, reference, {"other": claims}))
        found = diagnose(Trouble("f", seen, {}, frozenset(RIGHT), CODE), library, lambda: (), lambda _: {})
        assert told <= {one.name for one in found}
        assert ("factor_two" in {one.name for one in found}) == ("factor_two" in told)


def test_it_is_named_for_what_the_code_shows():
    assert causes(SPOILED, RETURNED) == ["twice"]
    assert causes(SPOILED, Claims(shows=("np.dot",))) == []
    assert causes(SPOILED, Claims()) == []


def test_it_is_not_named_where_something_is_right_that_it_answers_wrongly():
    assert causes(SPOILED | {"one": RIGHT["one"]}, RETURNED, failing=set(RIGHT)) == []


def test_it_is_not_named_where_most_of_its_tests_pass():
    assert causes({"one": SPOILED["one"]}, RETURNED) == []


def test_tests_that_were_not_looked_at_are():
    asked = []

    def again(tests):
        asked.extend(sorted(tests))
        return {test: (Exchange("f", sketch(RIGHT[test])),) for test in tests}

    assert causes({"one": SPOILED["one"]}, RETURNED, failing=set(RIGHT), again=again) == []
    assert asked == ["three", "two"]


def test_what_is_not_there_is_named_only_of_code_that_gives_such_answers():
    stopped = {test: StudentError(("TypeError",), "no") for test in RIGHT}
    assert causes(SPOILED, MISSING) == ["twice"]
    assert causes(stopped, MISSING) == []
    assert causes(dict.fromkeys(RIGHT), MISSING) == []
    assert causes(stopped, RETURNED) == ["twice"]


@pytest.mark.parametrize(
    ("entry", "shown"),
    [("np.sum(…", True), ("…axis=)", True), ("np.…(name, …)", True), ("np.…(other, …)", False), ("…", False)],
)
def test_a_gap_stands_for_any_part_of_a_fact(entry, shown):
    assert is_shown(Claims(shows=(entry,)), frozenset({"np.sum(name, axis=)"})) == shown
