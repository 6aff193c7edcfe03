"""Hidden tests of forward."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("forward"), pytest.mark.single_precision]

# Networks are kept on the other side: a dict sent by value is read-only, and storing a note in it is no mistake.


@pytest.mark.weight(2)
def test_the_output_of_the_text_is_reproduced(student, reference):
    y = student.forward(student.keep(reference.init_network()), np.array([1.0, 0.5]))
    assert y == close(np.array([0.31682708, 0.69627909]), rtol=0, atol=1e-8)


@pytest.mark.weight(2)
def test_the_weights_are_taken_from_the_network_given(student, reference, rng):
    network, x = reference.sample_network((2, 3, 2, 2), rng), rng.normal(size=2)
    assert student.forward(student.keep(network), x) == close(reference.forward(network, x))


def test_every_call_uses_its_own_input(student, reference, rng):
    network, inputs = reference.init_network(), [rng.uniform(-2, 2, size=2) for _ in range(3)]
    outputs = [student.forward(student.keep(network), x) for x in inputs]
    assert outputs == close([reference.forward(network, x) for x in inputs])


def test_every_layer_adds_its_biases(student, reference, rng):
    x = rng.normal(size=2)
    networks = []
    for name in ("b1", "b2", "b3"):
        network = reference.sample_network((2, 3, 2, 2), rng)
        # Only one layer has biases here, and large ones.
        without = {key: np.zeros_like(array) for key, array in network.items() if key[0] == "b"}
        size = network[name].size
        networks.append({**network, **without, name: rng.uniform(1, 2, size) * rng.choice([-1, 1], size)})
    outputs = [student.forward(student.keep(network), x) for network in networks]
    assert outputs == close([reference.forward(network, x) for network in networks])


def test_both_hidden_layers_use_the_sigmoid(student, reference, rng):
    network = reference.sample_network((2, 3, 2, 2), rng)
    networks = [{**network, "W1": 5 * network["W1"]}, {**network, "W2": 5 * network["W2"]}]
    x = rng.choice([-1, 1], size=2) * rng.uniform(1, 2, size=2)
    outputs = [student.forward(student.keep(one), x) for one in networks]
    assert outputs == close([reference.forward(one, x) for one in networks])


def test_the_output_layer_changes_nothing(student, reference, rng):
    network = reference.sample_network((2, 3, 2, 2), rng)
    # Sums of both signs, far outside the range of a sigmoid or a softmax.
    network = {**network, "b3": np.array([-20.0, 30.0]) * rng.uniform(1, 2)}
    x = rng.normal(size=2)
    assert student.forward(student.keep(network), x) == close(reference.forward(network, x))


def test_layers_of_other_sizes_work(student, reference, rng):
    network, x = reference.sample_network((4, 6, 5, 3), rng), rng.normal(size=4)
    assert student.forward(student.keep(network), x) == close(reference.forward(network, x))


@pytest.mark.weight(0.5)
def test_the_network_and_the_input_are_left_alone(student, reference, rng):
    network, x = reference.sample_network((2, 3, 2, 2), rng), rng.normal(size=2)
    kept_network, kept_x = student.keep(network), student.keep(x)
    assert student.forward(kept_network, kept_x) == close(reference.forward(network, x))
    names = ["W1", "b1", "W2", "b2", "W3", "b3"]
    after = student.run("lambda network, names: [network[name] for name in names]", kept_network, names)
    assert after == close([network[name] for name in names], rtol=0, atol=0)
    assert student.fetch(kept_x) == close(x, rtol=0, atol=0)
