"""Hidden tests of the XOR gate."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("XOR")

PAIRS = [(0, 0), (0, 1), (1, 0), (1, 1)]
OUTPUTS = [0, 1, 1, 0]


@pytest.mark.weight(4)
def test_the_four_pairs_give_the_truth_table(student):
    assert [student.XOR(x1, x2) for x1, x2 in PAIRS] == close(OUTPUTS)


def test_a_call_does_not_depend_on_the_calls_before_it(student, rng):
    order = rng.permutation(np.repeat(np.arange(4), 3))
    outputs = [student.XOR(*PAIRS[number]) for number in order]
    assert outputs == close([OUTPUTS[number] for number in order])


def test_float_inputs_give_the_truth_table(student):
    assert [student.XOR(float(x1), float(x2)) for x1, x2 in PAIRS] == close(OUTPUTS)


def test_elements_of_an_array_give_the_truth_table(student, rng):
    order = rng.permutation(4)
    outputs = [student.XOR(x1, x2) for x1, x2 in np.array(PAIRS)[order]]
    assert outputs == close([OUTPUTS[number] for number in order])
