"""Relations between numbers: named where they hold everywhere, and not otherwise."""

import numpy as np
import pytest
from msgspec.structs import replace

from grader.diagnosis.contrasts import _CONTRASTS
from grader.diagnosis.forensics import relations
from grader.diagnosis.rules import CERTAIN, RULES
from grader.diagnosis.transcript import Answer, Exchange, sketch
from grader.feedback import LANGUAGES, catalogue

RNG = np.random.default_rng(1)
RIGHT = [RNG.normal(size=(5, 3)), RNG.normal(size=(4, 3)), RNG.normal(size=(7, 3))]
X = [RNG.normal(size=array.shape) for array in RIGHT]


def transcripts(answers, asked="softmax", arguments=X):
    return {
        f"test_{number}": (Exchange(asked, sketch(answer), (np.shape(x),), float(np.max(np.abs(x)))),)
        for number, (answer, x) in enumerate(zip(answers, arguments, strict=True))
    }


def relation_of(seen, reference):
    found = relations(seen, reference)
    assert len(found) < 2
    return found[0].finding if found else None


def relation(wrong, right=RIGHT, **options):
    reference = transcripts(right, **options)
    seen = transcripts([wrong(one) for one in right], **options)
    found = relation_of(seen, reference)
    return found.name if found else None


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        (lambda y: y.T, "transposed"),
        (lambda y: -y, "negated"),
        (lambda y: 0 * y, "all_zero"),
        (np.trunc, "truncated"),
        (lambda y: y.ravel(), "flattened"),
        (lambda y: y + 0.3, "offset"),
        (lambda y: y[::-1], "permuted"),
        (lambda y: 2 * y, "factor_two"),
        (lambda y: y / 2, "divided_by_two"),
        (lambda y: y * len(y), "factor_batch"),
        (lambda y: y / len(y), "divided_by_batch"),
        (lambda y: y / y.shape[1], "divided_by_classes"),
        (lambda y: None, "returns_nothing"),
        (lambda y: y * np.nan, "not_a_number"),
    ],
)
def test_a_relation_that_holds_in_every_test_is_named(wrong, name):
    assert relation(wrong) == name


def test_a_relation_that_holds_in_some_tests_only_is_not_named():
    signs = iter([-1, 2, 0.7])
    assert relation(lambda y: next(signs) * y) is None


def test_right_values_in_another_shape_are_told_of_the_tests_in_which_they_come():
    reference = transcripts(RIGHT)
    seen = transcripts([RIGHT[0].ravel(), *(one**2 for one in RIGHT[1:])])
    found = relations(seen, reference)
    assert [(one.finding.name, len(one.finding.tests)) for one in found] == [("flattened", 1)]


def test_so_are_those_in_a_dict():
    reference = {"test": (Exchange("f", sketch({"sum": RIGHT[0]})),)}
    assert relation_of({"test": (Exchange("f", sketch({"sum": RIGHT[0].ravel()})),)}, reference).name == "flattened"


def test_between_texts_there_is_no_relation_of_numbers():
    def named(name, values):
        answer = Answer(f"{name} ·", ("array(4)",), (4,), values.tobytes())
        return {test: (Exchange("f", answer),) for test in ("one", "two")}

    right = np.array([1.0, 2.0, 4.0, 7.0])
    assert relations(named("Relu1", right + 1), named("Relu2", right)) == []
    assert len(relations(named("Relu2", right + 1), named("Relu2", right))) == 1


def test_a_factor_that_could_be_two_things_is_only_a_factor():
    right = [RNG.normal(size=(2, 3)) for _ in range(2)]
    assert relation(lambda y: 2 * y, right=right, arguments=right) == "factor"


def test_nan_behind_large_arguments_is_an_overflow():
    large = [1000 + x for x in X]
    assert relation(lambda y: y * np.nan, arguments=large) == "overflow"


def test_an_answer_that_was_right_for_an_earlier_call_is_stale():
    first, second = RIGHT[0], RIGHT[0] + RNG.normal(size=(5, 3))
    reference = {"test": (Exchange("forward", sketch(first)), Exchange("forward", sketch(second)))}
    seen = {"test": (Exchange("forward", sketch(first)), Exchange("forward", sketch(first)))}
    assert relation_of(seen, reference).name == "earlier_call"


def test_a_changed_argument_is_seen_where_it_is_fetched():
    reference = {"test": (Exchange("softmax", sketch(RIGHT[0])), Exchange("fetch", sketch(X[0])))}
    seen = {"test": (Exchange("softmax", sketch(RIGHT[0])), Exchange("fetch", sketch(X[0] - 1)))}
    assert relation_of(seen, reference).name == "argument_changed"


def test_what_a_test_has_run_itself_may_have_changed_what_is_fetched():
    before = Exchange("run", sketch(None))
    reference = {"test": (before, Exchange("fetch", sketch(X[0])))}
    seen = {"test": (before, Exchange("fetch", sketch(X[0] ** 2)))}
    assert relation_of(seen, reference) is None


@pytest.mark.parametrize(("last", "name"), [(-2.0, "negated"), (-3.0, None)])
def test_a_relation_holds_for_every_answer_of_a_test_to_what_was_asked_first(last, name):
    right = [RIGHT[0], np.array([2.0])]
    reference = {"test": tuple(Exchange("f", sketch(one), ((2,),)) for one in right)}
    seen = {"test": tuple(Exchange("f", sketch(one), ((2,),)) for one in (-RIGHT[0], np.array([last])))}
    found = relation_of(seen, reference)
    assert (found and found.name) == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_relations_have_words(language):
    say = catalogue(language)
    names = [name for name, *_ in (*CERTAIN, *RULES, *_CONTRASTS)]
    for name in [*names, "factor", "other_keys"]:
        assert say.has("relation", f"{name}.title"), name


def of_dicts(wrong, right):
    reference = transcripts([right] * 3)
    seen = transcripts([wrong] * 3)
    return relation_of(seen, reference)


@pytest.mark.parametrize(
    ("wrong", "name", "facts"),
    [
        ({"W1": 1.0, "B1": 2.0}, "other_keys", {"missing": "b1", "found": "B1"}),
        ({"W1": 1.0}, "keys_missing", {"missing": "b1"}),
        ({"W1": 1.0, "b1": 2.0, "W2": {"b1": 1}}, "keys_too_many", {"found": "W2"}),
    ],
)
def test_other_keys_are_named_before_anything_that_their_values_may_look_like(wrong, name, facts):
    found = of_dicts(wrong, {"W1": 1.0, "b1": 2.0})
    assert (found.name, found.facts) == (name, facts)


def test_of_dicts_that_lack_keys_and_have_others_those_of_the_first_are_told_where_no_key_is_in_all():
    pairs = [({"W0": 1.0, "W1": 2.0}, {"W1": 1.0, "W2": 2.0}), ({"W0": 1.0}, {"W1": 1.0})]
    seen, right = (transcripts([pair[place] for pair in pairs], arguments=X[:2]) for place in (0, 1))
    found = relations(seen, right)
    assert [(one.finding.name, one.finding.facts) for one in found] == [
        ("other_keys", {"missing": "W2", "found": "W0"})
    ]


def test_other_keys_are_told_of_the_tests_in_which_they_come():
    answers = [{"B1": 1.5}, np.arange(3.0)], [{"b1": 1.5}, np.arange(3.0) ** 2]
    seen, right = (transcripts(one, arguments=X[:2]) for one in answers)
    found = relations(seen, right)
    assert [(one.finding.name, len(one.finding.tests)) for one in found] == [("other_keys", 1)]


def test_the_right_value_among_several_is_told():
    assert relation(lambda y: (y, np.zeros((100, 2)))) == "more_returned"
    assert relation(lambda y: (y + RNG.normal(size=y.shape), 1.0)) == "sequence_for_array"


def test_what_is_seen_of_one_answer_is_told_of_the_tests_in_which_it_is_so():
    reference = transcripts(RIGHT)
    seen = transcripts([None, -RIGHT[1], RIGHT[2] ** 3])
    assert [(one.finding.name, one.finding.tests) for one in relations(seen, reference)] == [
        ("returns_nothing", ("test_0",))
    ]


def test_a_relation_needs_more_than_two_numbers_or_several_answers():
    assert relation(lambda y: -y, right=[np.array(1.5)], arguments=X[:1]) is None
    assert relation(lambda y: -y, right=[np.array(1.5), np.array(2.5)], arguments=X[:2]) == "negated"


def test_numbers_near_zero_are_not_cut_off_fractions():
    right = [np.array([0.02, 0.4, -0.3]), np.array([0.1, 0.2, 0.3])]
    assert relation(lambda y: 0 * y, right=right, arguments=X[:2]) == "all_zero"
    assert relation(lambda y: 0 * y + [1, 0, 0], right=[y + [1, 0, 0] for y in right], arguments=X[:2]) == "truncated"


def test_a_factor_that_is_the_same_everywhere_is_told_though_rounding_blurs_it():
    assert relation(lambda y: 1e-6 * y * (1 + 1e-5)) == "factor"


def test_a_dict_with_the_numbers_from_0_is_read_as_a_list_is():
    one, other = np.ones(2), np.zeros((2, 2))
    assert sketch({0: one, 1: other}) == sketch([one, other])
    assert sketch({1: one, 2: other}) != sketch([one, other])


def test_other_numbers_where_they_are_drawn_anew_are_no_wrong_ones():
    drawn, kept = sketch(RIGHT[0]), sketch(RIGHT[1])
    reference = {"test": (Exchange("f", replace(drawn, drawn=(0,))), Exchange("fetch", kept))}
    seen = {"test": (Exchange("f", sketch(RIGHT[0] + 0.3)), Exchange("fetch", sketch(RIGHT[1] ** 2)))}
    assert [one.finding.name for one in relations(seen, reference)] == ["argument_changed"]


def test_rounding_on_the_way_is_no_factor():
    assert relation(lambda y: y.astype(np.float32)) is None
    assert relation(lambda y: np.float32(1 - 3e-4) * y) is None
