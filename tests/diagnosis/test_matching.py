"""A precedent is named if it explains what was seen, and nothing else does."""

import numpy as np
import pytest

from grader.diagnosis.code import Claims
from grader.diagnosis.hypothesis import undisputed
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.matching import alike, undecided
from grader.diagnosis.transcript import Exchange, sketch, with_random_marked
from grader.remote.raised import StudentError

RNG = np.random.default_rng(2)
RIGHT = {name: RNG.normal(size=(2, 3)) for name in ("one", "two", "three")}
REFERENCE = {name: (Exchange("f", sketch(value)),) for name, value in RIGHT.items()}


def seen(**answers):
    return {name: (Exchange("f", sketch(value)),) for name, value in answers.items()}


def precedent(name, **answers):
    return Precedent(name, frozenset(answers), {test: (sketch(value),) for test, value in answers.items()})


def named(student, *precedents, failing=None, claims=None, facts=frozenset({"return"}), reference=REFERENCE):
    failing = frozenset(student if failing is None else failing)
    known = Known(reference, programs(precedents, reference, claims))
    found = alike(student, failing, known, known.misconceptions, facts)
    return [one.finding.name for one in undisputed(found)]


TWICE = {name: 2 * value for name, value in RIGHT.items()}
MINUS = {name: -value for name, value in RIGHT.items()}


def test_the_one_that_answers_alike_is_named():
    assert named(seen(**TWICE), precedent("twice", **TWICE), precedent("minus", **MINUS)) == ["twice"]


def test_rounding_makes_no_difference():
    rounded = {name: value * (1 + 1e-9) for name, value in TWICE.items()}
    assert named(seen(**rounded), precedent("twice", **TWICE)) == ["twice"]


def test_of_two_that_answer_alike_none_is_named():
    assert named(seen(**TWICE), precedent("twice", **TWICE), precedent("doubled", **TWICE)) == []


def test_one_that_fails_where_the_student_does_not_explains_nothing():
    assert named(seen(one=TWICE["one"]), precedent("twice", **TWICE)) == []


def test_a_few_zeros_are_not_enough_to_name_one_of_several_mistakes():
    zero = {"one": np.zeros((2, 3))}
    assert named(seen(**zero), precedent("zero", **zero), failing={"one", "two"}) == []


def test_a_mistake_is_named_for_most_of_the_parts_of_an_answer_where_another_spoils_the_others():
    right = {test: {key: RNG.normal() for key in "abcde"} for test in ("one", "two")}
    known = {test: parts | {key: 2 * parts[key] for key in "abcd"} for test, parts in right.items()}
    reference = {test: (Exchange("f", sketch(parts)),) for test, parts in right.items()}

    def named_with(spoiled):
        student = {test: parts | {key: 5 * parts[key] for key in spoiled} for test, parts in known.items()}
        return named(seen(**student), precedent("known", **known), reference=reference)

    assert named_with("d") == ["known"]
    assert named_with("cd") == []


def test_half_of_the_parts_are_enough_where_very_many_numbers_agree():
    right = {test: {key: RNG.normal(size=4) for key in "abcd"} for test in ("one", "two")}
    known = {test: {key: 2 * part for key, part in parts.items()} for test, parts in right.items()}
    reference = {test: (Exchange("f", sketch(parts)),) for test, parts in right.items()}

    def named_with(spoiled):
        student = {test: parts | {key: 5 * parts[key] for key in spoiled} for test, parts in known.items()}
        return named(seen(**student), precedent("known", **known), reference=reference)

    assert named_with("cd") == ["known"]
    assert named_with("bcd") == []


@pytest.mark.parametrize(("share", "found"), [(0.25, []), (0.2513, ["known"])])
def test_a_quarter_says_less_than_a_number_of_many_digits(share, found):
    answers = {"one": np.array([share])}
    reference = {test: (Exchange("f", sketch(np.array([0.5]))),) for test in ("one", "two")}
    student = seen(**answers, two=np.array([0.1]))
    assert named(student, precedent("known", **answers), reference=reference) == found


def test_two_mistakes_are_found_where_the_tests_separate_them():
    student = seen(one=TWICE["one"], two=MINUS["two"])
    assert set(named(student, precedent("a", one=TWICE["one"]), precedent("b", two=MINUS["two"]))) == {"a", "b"}


def test_two_mistakes_are_found_in_two_parts_of_one_answer():
    right = {"sum": RIGHT["one"], "product": RIGHT["two"]}
    reference = {"test": (Exchange("f", sketch(right)),)}
    one, other = right | {"sum": -RIGHT["one"]}, right | {"product": 2 * RIGHT["two"]}
    student = {"test": (Exchange("f", sketch({"sum": -RIGHT["one"], "product": 2 * RIGHT["two"]})),)}
    library = [
        precedent("a", test=one),
        precedent("b", test=other),
        precedent("c", test=right | {"sum": RIGHT["three"]}),
    ]
    assert set(named(student, *library, reference=reference)) == {"a", "b"}


def test_numbers_that_are_drawn_are_not_compared():
    drawn = Precedent("drawn", frozenset({"one", "two"}), {})
    answers = {test: (sketch(RNG.normal(size=(2, 3))),) for test in ("one", "two")}
    random = {test: (__import__("msgspec").structs.replace(one, drawn=(0,)),) for test, (one,) in answers.items()}
    library = [Precedent(drawn.name, drawn.failed, random)]
    student = seen(one=RNG.normal(size=(2, 3)), two=RNG.normal(size=(2, 3)))
    # That the same tests fail is all there is: the code has to say the rest.
    assert named(student, *library) == []
    assert named(student, *library, claims={"drawn": Claims(uses=("return",))}) == ["drawn"]
    assert named(student, *library, claims={"drawn": Claims(shows=("return",))}) == ["drawn"]
    assert named(student, *library, claims={"drawn": Claims(shows=("for",))}) == []


def raised(kind, message):
    return StudentError((kind, "Exception"), message)


def test_an_exception_of_the_same_class_with_other_words_is_no_evidence():
    """Whatever stops a program fails the very same tests."""
    library = [precedent("another_name", **dict.fromkeys(RIGHT, raised("NameError", "name 'X' is not defined")))]
    same, other = (
        seen(**dict.fromkeys(RIGHT, raised("NameError", f"name '{name}' is not defined"))) for name in ("X", "soft_max")
    )
    claims = {"another_name": Claims(uses=("X",))}
    assert named(same, *library, claims=claims, facts=frozenset({"X"})) == ["another_name"]
    assert named(other, *library, claims=claims, facts=frozenset({"X"})) == []
    # Alone it says no more than Python does.
    assert named(same, *library) == []


def test_what_is_claimed_of_the_code_must_be_so():
    library = [precedent("twice", **TWICE)]
    claims = {"twice": Claims(uses=("* | np.multiply",), lacks=("np.dot…",))}
    assert named(seen(**TWICE), *library, claims=claims, facts=frozenset({"*"})) == ["twice"]
    assert named(seen(**TWICE), *library, claims=claims, facts=frozenset({"+"})) == []
    assert named(seen(**TWICE), *library, claims=claims, facts=frozenset({"*", "np.dot(name)"})) == []
    assert named(seen(**TWICE), *library, claims=claims, facts=frozenset()) == []


def test_of_two_that_answer_alike_the_one_with_more_to_say_of_the_code_is_named():
    library = [precedent("twice", **TWICE), precedent("doubled", **TWICE)]
    claims = {"doubled": Claims(uses=("*",))}
    assert named(seen(**TWICE), *library, claims=claims, facts=frozenset({"*"})) == ["doubled"]


def test_a_mistake_is_named_for_its_share_where_another_stops_the_rest():
    stopped = raised("ValueError", "operands could not be broadcast together with shapes (2,3) (2,)")
    student = seen(one=TWICE["one"], two=TWICE["two"], three=stopped)
    assert named(student, precedent("twice", **TWICE)) == ["twice"]


def test_a_mistake_is_not_named_where_most_of_what_it_answers_is_otherwise():
    student = seen(one=TWICE["one"], two=RIGHT["two"] ** 3, three=RIGHT["three"] ** 3)
    assert named(student, precedent("twice", **TWICE)) == []


def test_the_same_exception_in_many_tests_says_no_more_than_in_one():
    again = raised("ValueError", "cannot reshape array of size 6 into shape (7,)")
    answers = dict.fromkeys(RIGHT, again)
    assert named(seen(**answers), precedent("shape", **answers)) == []


def test_two_together_are_not_found_by_exceptions_with_other_words_either():
    library = [
        precedent("twice", one=TWICE["one"]),
        precedent("stops", two=raised("AttributeError", "'numpy.ndarray' object has no attribute 'dim'")),
    ]
    student = seen(one=TWICE["one"], two=raised("AttributeError", "module 'numpy' has no attribute 'summ'"))
    assert named(student, *library) == ["twice"]


def test_shapes_that_do_not_fit_in_other_words_stand_against_no_number():
    dot = "shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)"
    einsum = "operands could not be broadcast together with remapped shapes [original->remapped]: (2,3)->(2,newaxis,3)"
    answers = {"one": TWICE["one"], "two": raised("ValueError", dot)}
    student = seen(one=TWICE["one"], two=raised("ValueError", einsum))
    assert named(student, precedent("transposed", **answers)) == ["transposed"]
    only = {"two": raised("ValueError", dot)}
    assert named(seen(two=raised("ValueError", einsum)), precedent("transposed", **only)) == []


def test_of_an_answer_only_what_is_drawn_anew_is_not_compared():
    said, anew = ([np.array([drawn, 0.3]), np.array([0.25, 0.75])] for drawn in (0.1, 0.2))
    (exchange,) = with_random_marked(
        (Exchange("f", sketch({"a": said[0], "b": said[1]})),), (Exchange("f", sketch({"a": anew[0], "b": anew[1]})),)
    )
    assert exchange.answer.drawn == (0,)
    (whole,) = with_random_marked((Exchange("f", sketch(said[0])),), (Exchange("f", sketch(None)),))
    assert whole.answer.drawn == (0,)


def test_a_test_that_was_passed_decides_about_a_mistake_that_many_numbers_speak_for_beside_another():
    known = Known(REFERENCE, programs([precedent("twice", **TWICE)], REFERENCE))
    student = seen(one=TWICE["one"], three=RIGHT["three"] ** 3)
    assert undecided(student, frozenset({"one", "three"}), known) == {"two"}
    few = seen(one=RIGHT["one"] ** 3, three=RIGHT["three"] ** 3)
    assert undecided(few, frozenset({"one", "three"}), known) == frozenset()


@pytest.mark.parametrize(("answer", "names"), [(3 / 8, []), (2 / 3, []), (0.3741, ["known"])])
def test_a_share_of_few_things_that_agrees_is_no_number_of_many_digits(answer, names):
    reference = {test: (Exchange("accuracy", sketch(0.5)),) for test in ("one", "two")}
    assert named(seen(one=answer), precedent("known", one=answer), failing={"one", "two"}, reference=reference) == names


def test_where_all_numbers_are_small_they_are_no_less_apart():
    reference = {"one": (Exchange("f", sketch(0.5)),), "two": (Exchange("f", sketch(0.25)),)}
    tiny = {"one": 1.0123e-9, "two": 1.0321e-9}
    assert named(seen(**tiny), precedent("tiny", **tiny), reference=reference) == ["tiny"]
    twice = {name: 2 * value for name, value in tiny.items()}
    assert named(seen(**tiny), precedent("twice", **twice), reference=reference) == []
