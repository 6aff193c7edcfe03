"""Hidden tests of init_network."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("init_network"), pytest.mark.single_precision]

WEIGHTS, BIASES = ("W1", "W2", "W3"), ("b1", "b2", "b3")


@pytest.mark.weight(2)
def test_the_weights_are_those_of_the_text(student, reference):
    network, expected = student.init_network(), reference.init_network()
    assert [network[name] for name in WEIGHTS] == close([expected[name] for name in WEIGHTS], sequence=True)


def test_the_weights_are_arrays(student, reference):
    network, expected = student.init_network(), reference.init_network()
    assert [network[name] for name in WEIGHTS] == close([expected[name] for name in WEIGHTS])


@pytest.mark.weight(2)
def test_the_biases_hold_the_numbers_of_the_text(student, reference):
    network, expected = student.init_network(), reference.init_network()
    # Their number of dimensions has a test of its own.
    flat = [np.reshape(network[name], -1) for name in BIASES]
    assert flat == close([expected[name] for name in BIASES])


def test_the_biases_have_one_dimension(student):
    network = student.init_network()
    assert [np.shape(network[name]) for name in BIASES] == close([(3,), (2,), (2,)])


def test_the_first_layer_gives_the_sums_of_the_text(student):
    network = student.init_network()
    W1, b1 = np.asarray(network["W1"]), network["b1"]
    # In the precision of the weights, which is the student's choice.
    sums = np.dot(np.array([1.0, 0.5], dtype=W1.dtype), W1) + np.reshape(b1, -1)
    assert sums == close(np.array([0.3, 0.7, 1.1]), rtol=0, atol=1e-8)


@pytest.mark.weight(0.5)
def test_changing_one_network_leaves_the_next_alone(student, reference):
    student.run("lambda: [init_network()[name].__setitem__(0, 7) for name in ('W1', 'W2', 'W3')] and None")
    network, expected = student.init_network(), reference.init_network()
    assert [network[name] for name in WEIGHTS] == close([expected[name] for name in WEIGHTS], sequence=True)
