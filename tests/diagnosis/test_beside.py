"""What is left beside an edit is named where one known program accounts for all of it."""

import numpy as np
import pytest

from grader.diagnosis.beside import Beside
from grader.diagnosis.beside import is_part_of as beside_an_edit
from grader.diagnosis.code import Claims
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.matching import wrong_in
from grader.diagnosis.transcript import Exchange, sketch
from grader.remote.raised import StudentError

RNG = np.random.default_rng(6)
STOPPED = StudentError(("ValueError", "Exception"), "no")
RIGHT = {name: RNG.normal(size=4) for name in ("one", "two", "three")}
REFERENCE = {name: (Exchange("f", sketch(value)),) for name, value in RIGHT.items()}


def changed(how, tests=RIGHT):
    return {name: how(RIGHT[name]) for name in tests}


def known(name, answers):
    return Precedent(name, frozenset(answers), {test: (sketch(value),) for test, value in answers.items()})


def beside(*precedents, facts=frozenset({"np.tanh"}), claims=None):
    return Beside(Known(REFERENCE, programs(precedents, REFERENCE, claims)), facts)


def named(library, answers):
    seen = {test: (Exchange("f", sketch(value)),) for test, value in answers.items()}
    return library.named(seen, frozenset(answers))


def is_like_any(library, answers):
    return library.is_like_any({test: (sketch(value),) for test, value in answers.items()})


TANH, SQUARE = known("tanh", changed(np.tanh)), known("square", changed(np.square, ("one", "two")))


def test_who_answers_in_all_that_fails_as_one_known_program_does_has_its_mistake():
    assert named(beside(TANH, SQUARE), changed(np.tanh)) == "tanh"
    assert named(beside(TANH, SQUARE), changed(np.square, ("one", "two"))) == "square"


@pytest.mark.parametrize(
    "answers",
    [
        changed(np.tanh, ("one", "two")),
        changed(np.square),
        changed(np.tanh) | changed(np.cos, ("three",)),
        changed(np.cos),
        {},
    ],
    ids=["in fewer tests", "in more tests", "but in one test", "in none", "nothing fails"],
)
def test_who_answers_otherwise_has_not(answers):
    assert named(beside(TANH, SQUARE), answers) == ""


def test_what_is_claimed_of_the_code_has_to_be_so():
    claims = {"tanh": Claims(uses=("np.tanh",))}
    assert named(beside(TANH, claims=claims), changed(np.tanh)) == "tanh"
    assert named(beside(TANH, claims=claims, facts=frozenset({"np.cos"})), changed(np.tanh)) == ""


def test_what_the_code_would_show_of_it_has_to_be_shown():
    claims = {"tanh": Claims(shows=("np.tanh",))}
    assert named(beside(TANH, claims=claims), changed(np.tanh)) == "tanh"
    assert named(beside(TANH, claims=claims, facts=frozenset({"np.cos"})), changed(np.tanh)) == ""
    assert named(beside(TANH, claims={"tanh": Claims(shows_no=("np.tanh",))}), changed(np.tanh)) == ""


def test_zeros_and_ones_are_enough_only_of_a_mistake_that_the_code_shows():
    ones = known("ones", changed(np.sign))
    assert named(beside(ones), changed(np.sign)) == ""
    assert named(beside(ones, claims={"ones": Claims(shows=("np.tanh",))}), changed(np.sign)) == "ones"


def test_of_two_that_account_for_it_neither_is_named():
    assert named(beside(TANH, known("also", changed(np.tanh))), changed(np.tanh)) == ""


def test_a_few_tests_tell_of_most_programs_that_they_are_like_none():
    library = beside(TANH, SQUARE)
    assert is_like_any(library, {"one": np.square(RIGHT["one"]), "three": RIGHT["three"]})
    assert library.is_like_any({"one": (sketch(np.square(RIGHT["one"])),), "three": (None,)})
    assert not library.is_like_any({"one": (None,)})
    assert not is_like_any(library, {"one": np.square(RIGHT["one"]), "three": np.square(RIGHT["three"])})
    assert not is_like_any(library, {"three": RIGHT["three"]})
    assert not is_like_any(library, {"one": np.cos(RIGHT["one"])})


def test_of_a_test_that_stops_only_what_was_asked_till_then_is_looked_at():
    stopped = Precedent("stopped", frozenset({"both"}), {"both": (sketch(STOPPED),)})
    reference = {"both": (Exchange("f", sketch(RIGHT["one"])), Exchange("g", sketch(RIGHT["two"])))}
    library = Beside(Known(reference, programs([stopped], reference)), frozenset())
    assert library.is_like_any({"both": (sketch(STOPPED), sketch(3.0))})
    assert not library.is_like_any({"both": (sketch(STOPPED),)})


def is_part_of(program, answers, facts=frozenset({"np.tanh"}), claims=None):
    (made,) = programs([program], REFERENCE, {program.name: Claims() if claims is None else claims})
    seen = {test: (Exchange("f", sketch(value)),) for test, value in answers.items()}
    library = Known(REFERENCE, (made,))
    return beside_an_edit(made, facts, seen, wrong_in(seen, library.reference))


def test_a_submission_has_a_mistake_that_its_code_shows_or_some_of_its_answers():
    some = changed(np.tanh, ("one",)) | changed(np.cos, ("two", "three"))
    assert is_part_of(TANH, some)
    assert not is_part_of(TANH, changed(np.cos))
    assert is_part_of(TANH, changed(np.cos), claims=Claims(shows=("np.tanh",)))
    assert not is_part_of(TANH, changed(np.cos), claims=Claims(shows=("np.sin",)))


def test_it_has_not_where_it_is_right_or_goes_on_where_the_mistake_does_not():
    shown = Claims(shows=("np.tanh",))
    assert not is_part_of(TANH, changed(np.cos, ("one",)) | {"two": RIGHT["two"]}, claims=shown)
    stopped = known("stopped", changed(lambda _: STOPPED))
    assert not is_part_of(stopped, changed(np.cos), claims=shown)
    assert is_part_of(stopped, changed(lambda _: STOPPED), claims=shown)
