"""Relations between numbers: named where they hold everywhere, and not otherwise."""

import numpy as np
import pytest

from grader.diagnosis.forensics import relation_of
from grader.diagnosis.transcript import Exchange, sketch
from grader.feedback import LANGUAGES, catalogue

RNG = np.random.default_rng(1)
RIGHT = [RNG.normal(size=(5, 3)), RNG.normal(size=(4, 3)), RNG.normal(size=(7, 3))]
X = [RNG.normal(size=array.shape) for array in RIGHT]


def transcripts(answers, asked="softmax", arguments=X):
    return {
        f"test_{number}": (Exchange(asked, sketch(answer), (np.shape(x),), float(np.max(np.abs(x)))),)
        for number, (answer, x) in enumerate(zip(answers, arguments, strict=True))
    }


def relation(wrong, right=RIGHT, **options):
    reference = transcripts(right, **options)
    seen = transcripts([wrong(one) for one in right], **options)
    found = relation_of(seen, frozenset(seen), reference)
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
    assert relation_of(seen, frozenset(seen), reference).name == "earlier_call"


def test_a_changed_argument_is_seen_where_it_is_fetched():
    reference = {"test": (Exchange("softmax", sketch(RIGHT[0])), Exchange("fetch", sketch(X[0])))}
    seen = {"test": (Exchange("softmax", sketch(RIGHT[0])), Exchange("fetch", sketch(X[0] - 1)))}
    assert relation_of(seen, frozenset(seen), reference).name == "argument_changed"


def test_wrong_for_batches_and_right_for_single_rows():
    single = Exchange("softmax", sketch(RIGHT[0][0]), ((3,),))
    batch = Exchange("softmax", sketch(RIGHT[0]), ((5, 3),))
    wrong = Exchange("softmax", sketch(RNG.normal(size=(5, 3))), ((5, 3),))
    found = relation_of({"batch": (wrong,)}, frozenset({"batch"}), {"batch": (batch,), "single": (single,)})
    assert found.name == "wrong_for_batches"


@pytest.mark.parametrize("language", LANGUAGES)
def test_relations_have_words(language):
    say = catalogue(language)
    names = [name for name, _ in __import__("grader.diagnosis.forensics", fromlist=["_RULES"])._RULES]
    for name in [*names, "factor", "wrong_for_batches", "wrong_for_single_rows"]:
        assert say.has("relation", f"{name}.title"), name


def of_dicts(wrong, right):
    reference = transcripts([right] * 3)
    seen = transcripts([wrong] * 3)
    return relation_of(seen, frozenset(seen), reference)


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


def test_the_right_value_among_several_is_told():
    assert relation(lambda y: (y, np.zeros((100, 2)))) == "more_returned"
    assert relation(lambda y: (y + RNG.normal(size=y.shape), 1.0)) is None
