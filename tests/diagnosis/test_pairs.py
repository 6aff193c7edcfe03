"""Two misconceptions are named where a program with both answers as the student did, and nothing less does."""

import numpy as np

from grader.diagnosis.code import Claims, Code
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.transcript import Exchange, sketch

RNG = np.random.default_rng(4)
RIGHT = {name: RNG.normal(size=(2, 3)) for name in ("one", "two", "three", "four")}
REFERENCE = {name: (Exchange("f", sketch(value)),) for name, value in RIGHT.items()}
CODE = Code({"f": frozenset({"np.tanh"})})


def changed(how):
    return {name: how(value) for name, value in RIGHT.items()}


def precedent(name, answers):
    return Precedent(name, frozenset(answers), {test: (sketch(value),) for test, value in answers.items()})


TANH, SHIFT, CUBE = (changed(how) for how in (np.tanh, lambda x: x + x**2, lambda x: x**3))
TANH_SHIFT = changed(lambda x: np.tanh(x + x**2))
KNOWN = [precedent("tanh", TANH), precedent("shift", SHIFT), precedent("cube", CUBE)]


def causes(answers, made, known=KNOWN, claims=None, asked=None, again=lambda _: {}):
    """Return the causes of these answers, where these pairs can be made."""

    def pairs(chosen):
        if asked is not None:
            asked.extend(chosen)
        found = {pair: precedent(" ".join(pair), made[pair]) for pair in chosen if pair in made}
        return {pair: programs([one], REFERENCE)[0] for pair, one in found.items()}

    seen = {test: (Exchange("f", sketch(value)),) for test, value in answers.items()}
    trouble = Trouble("f", seen, {}, frozenset(answers), CODE, again=again)
    library = Known(REFERENCE, programs(known, REFERENCE, claims))
    found = diagnose(trouble, library, lambda: (), pairs)
    return [one.name for one in found]


def test_both_are_named_where_together_they_answer_as_the_student_did():
    assert causes(TANH_SHIFT, {("tanh", "shift"): TANH_SHIFT}) == ["tanh", "shift"]


def test_no_pair_is_asked_for_where_one_explains_all():
    asked = []
    assert causes(TANH, {}, asked=asked) == ["tanh"]
    assert asked == []


def test_of_two_pairs_that_answer_alike_what_they_share_is_named():
    made = {("tanh", "shift"): TANH_SHIFT, ("tanh", "cube"): TANH_SHIFT}
    assert causes(TANH_SHIFT, made) == ["tanh"]
    assert causes(TANH_SHIFT, {("tanh", "shift"): TANH_SHIFT, ("tanh", "cube"): TANH}) == ["tanh", "shift"]


def test_nothing_is_claimed_of_code_in_which_it_is_not_so():
    made = {("tanh", "shift"): TANH_SHIFT}
    assert causes(TANH_SHIFT, made, claims={"shift": Claims(uses=("np.exp",))}) == []
    assert causes(TANH_SHIFT, made, claims={"tanh": Claims(uses=("np.tanh",))}) == ["tanh", "shift"]


def test_one_that_fails_much_where_the_student_passes_is_in_no_pair():
    only = {"one": TANH_SHIFT["one"]}
    asked = []
    assert causes(only, {("tanh", "shift"): only}, asked=asked) == []
    assert asked == []


def test_no_pair_is_tried_that_leaves_a_test_to_neither():
    known = [precedent("tanh", {"one": TANH["one"]}), precedent("shift", {"two": SHIFT["two"]})]
    both = {"one": TANH_SHIFT["one"], "two": TANH_SHIFT["two"]}
    asked = []
    causes(both | {"three": TANH_SHIFT["three"]}, {}, known, asked=asked)
    assert asked == []
    causes(both, {}, known, asked=asked)
    assert asked == [("tanh", "shift")]


def test_a_few_zeros_are_no_pair():
    zeros = changed(np.zeros_like)
    assert not {"tanh", "shift"} & set(causes(zeros, {("tanh", "shift"): zeros}))


def test_a_test_that_was_passed_is_run_again_where_both_together_fail_it():
    seen = {test: said for test, said in TANH_SHIFT.items() if test != "four"}
    made = {("tanh", "shift"): TANH_SHIFT}
    assert causes(seen, made) == []
    fails = {"four": (Exchange("f", sketch(TANH_SHIFT["four"])),)}
    assert causes(seen, made, again=lambda asked: {test: fails[test] for test in asked}) == ["tanh", "shift"]
    otherwise = {"four": (Exchange("f", sketch(CUBE["four"])),)}
    assert causes(seen, made, again=lambda _: otherwise) == []
