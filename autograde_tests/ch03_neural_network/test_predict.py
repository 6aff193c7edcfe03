"""Hidden tests of predict."""

import numpy as np
import pytest

from grader.digits import load_digits
from grader.suite import close

pytestmark = pytest.mark.exercise("predict")

# Networks are kept on the other side: a dict sent by value is read-only, and storing a note in it is no mistake.


def some_images(rng, number):
    """Return handwritten digits, one in each row."""
    _, (images, _) = load_digits()
    return images[rng.choice(len(images), number, replace=False)]


def small_network(reference, rng, sizes):
    """Return a network whose scores stay moderate, so that all probabilities are well above 0."""
    network = reference.sample_network(sizes, rng)
    scale = np.sqrt(sizes[0])
    return {**network, "W1": network["W1"] / scale, "W3": network["W3"] / 2}


@pytest.mark.weight(2)
def test_images_give_the_probabilities_of_the_classes(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 7)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_one_image_gives_one_row_of_probabilities(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 1)[0]
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_a_batch_of_one_image_stays_a_batch(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 1)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_as_many_images_as_classes_are_kept_apart(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 10)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_every_layer_adds_its_biases(student, reference, rng):
    x = rng.normal(size=(2, 4))
    networks = []
    for name in ("b1", "b2", "b3"):
        network = small_network(reference, rng, (4, 3, 5, 3))
        # Only one layer has biases here; unequal ones, for a softmax does not see a common one.
        without = {key: np.zeros_like(array) for key, array in network.items() if key[0] == "b"}
        biases = np.linspace(-2, 2, network[name].size) * rng.uniform(0.8, 1.2)
        networks.append({**network, **without, name: rng.permutation(biases)})
    outputs = [student.predict(student.keep(network), x) for network in networks]
    assert outputs == close([reference.predict(network, x) for network in networks])


def test_layers_of_other_sizes_work(student, reference, rng):
    network, x = small_network(reference, rng, (5, 7, 4, 3)), rng.normal(size=(6, 5))
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_both_hidden_layers_use_the_sigmoid(student, reference, rng):
    network = small_network(reference, rng, (3, 4, 5, 3))
    networks = [{**network, "W1": 5 * network["W1"]}, {**network, "W2": 5 * network["W2"]}]
    x = rng.choice([-1, 1], size=(2, 3)) * rng.uniform(1, 2, size=(2, 3))
    outputs = [student.predict(student.keep(one), x) for one in networks]
    assert outputs == close([reference.predict(one, x) for one in networks])


@pytest.mark.weight(0.5)
def test_the_network_and_the_input_are_left_alone(student, reference, rng):
    network, x = small_network(reference, rng, (5, 4, 4, 3)), rng.normal(size=(2, 5))
    kept_network, kept_x = student.keep(network), student.keep(x)
    assert student.predict(kept_network, kept_x) == close(reference.predict(network, x))
    names = ["W1", "b1", "W2", "b2", "W3", "b3"]
    after = student.run("lambda network, names: [network[name] for name in names]", kept_network, names)
    assert after == close([network[name] for name in names], rtol=0, atol=0)
    assert student.fetch(kept_x) == close(x, rtol=0, atol=0)
