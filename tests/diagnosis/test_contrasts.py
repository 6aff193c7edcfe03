"""What fails with one form of input and is right, or explained, with another."""

import numpy as np

from grader.diagnosis.contrasts import contrast_of
from grader.diagnosis.transcript import Exchange, sketch

RNG = np.random.default_rng(1)
RIGHT = RNG.normal(size=(5, 3))


def contrast(seen, reference, explained=frozenset()):
    found = contrast_of(seen.keys() - explained, frozenset(seen), explained, reference, seen)
    return found.finding.name if found else None


def loss(value, *shapes):
    return (Exchange("cross_entropy_error", sketch(value), shapes),)


def test_wrong_for_batches_and_right_for_single_rows():
    single = Exchange("softmax", sketch(RIGHT[0]), ((3,),))
    batch = Exchange("softmax", sketch(RIGHT), ((5, 3),))
    wrong = Exchange("softmax", sketch(RNG.normal(size=(5, 3))), ((5, 3),))
    assert contrast({"batch": (wrong,)}, {"batch": (batch,), "single": (single,)}) == "wrong_for_batches"
    # A test that passes on another batch speaks against it, and without one for single rows nothing is told apart.
    assert contrast({"batch": (wrong,)}, {"batch": (batch,), "single": (single,), "other": (batch,)}) is None
    assert contrast({"batch": (wrong,)}, {"batch": (batch,)}) is None


def test_wrong_for_labels_and_right_for_one_hot_targets():
    reference = {"labels": loss(1.5, (4, 3), (4,)), "single": loss(0.5, (3,), ()), "one-hot": loss(2.5, (4, 3), (4, 3))}
    wrong = {"labels": loss(None, (4, 3), (4,)), "single": loss(7.5, (3,), ())}
    assert contrast(wrong, reference) == "wrong_for_labels"
    assert contrast({"one-hot": loss(9.5, (4, 3), (4, 3))}, reference) == "wrong_for_one_hot"


def test_what_another_cause_explains_is_no_part_of_the_contrast():
    reference = {
        "labels": loss(1.5, (4, 3), (4,)),
        "zero": loss(16.0, (4, 3), (4, 3)),
        "one-hot": loss(2.5, (4, 3), (4, 3)),
    }
    wrong = {"labels": loss(None, (4, 3), (4,)), "zero": loss(np.nan, (4, 3), (4, 3))}
    assert contrast(wrong, reference) is None
    assert contrast(wrong, reference, explained=frozenset({"zero"})) == "wrong_for_labels"


def test_single_rows_that_come_in_the_right_shape_are_not_said_to_go_wrong_by_their_shape():
    single = Exchange("f", sketch(RIGHT[0]), ((3,),))
    batch = Exchange("f", sketch(RIGHT), ((5, 3),))
    wrong = {"batch": (Exchange("f", sketch(RIGHT.ravel()), ((5, 3),)),)}
    reference = {"batch": (batch,), "single": (single,)}
    for answer, told in ((RIGHT[0] + 1, None), (RIGHT, "also_wrong_for_single_rows")):
        seen = {**wrong, "single": (Exchange("f", sketch(answer), ((3,),)),)}
        assert contrast(seen, reference, explained=frozenset({"batch"})) == told


def test_right_numbers_in_another_shape_are_not_said_to_go_wrong_for_batches():
    single = Exchange("f", sketch({"sum": RIGHT[0]}), ((3,),))
    batch = Exchange("f", sketch({"sum": RIGHT}), ((5, 3),))
    wrong = {"batch": (Exchange("f", sketch({"sum": RIGHT.ravel()}), ((5, 3),)),)}
    reference = {"batch": (batch,), "single": (single,)}
    assert contrast(wrong, reference) is None
