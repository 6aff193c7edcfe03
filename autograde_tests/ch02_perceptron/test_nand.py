"""Hidden tests of the NAND gate."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("NAND")

PAIRS = [(0, 0), (0, 1), (1, 0), (1, 1)]
OUTPUTS = [1, 1, 1, 0]


@pytest.mark.weight(4)
def test_the_four_pairs_give_the_truth_table(student):
    assert [student.NAND(x1, x2) for x1, x2 in PAIRS] == close(OUTPUTS)


def test_a_call_does_not_depend_on_the_calls_before_it(student, rng):
    order = rng.permutation(np.repeat(np.arange(4), 3))
    outputs = [student.NAND(*PAIRS[number]) for number in order]
    assert outputs == close([OUTPUTS[number] for number in order])


def test_float_inputs_give_the_truth_table(student):
    assert [student.NAND(float(x1), float(x2)) for x1, x2 in PAIRS] == close(OUTPUTS)


def test_elements_of_an_array_give_the_truth_table(student, rng):
    order = rng.permutation(4)
    outputs = [student.NAND(x1, x2) for x1, x2 in np.array(PAIRS)[order]]
    assert outputs == close([OUTPUTS[number] for number in order])


def test_keyword_weights_make_another_gate(student, reference, rng):
    # All sums stay away from 0, where > and >= part.
    chosen = rng.uniform(0.5, 2.0) * np.array([[1, 0.25, -0.5], [0.25, 1, -0.5], [1, 1, -0.5], [0, -1, 0.5]])
    weights = [dict(zip(("w1", "w2", "b"), row, strict=True)) for row in chosen.tolist()]
    outputs = [student.NAND(*pair, **gate) for gate in weights for pair in PAIRS]
    assert outputs == close([reference.NAND(*pair, **gate) for gate in weights for pair in PAIRS])
