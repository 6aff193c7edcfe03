"""Hidden tests of predict."""

import numpy as np
import pytest

from grader.digits import load_digits
from grader.suite import close, either

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


def probabilities(student, network, x, expected):
    """Return the probabilities for one datum, whether it is taken as a vector or as a batch of one row."""
    return either(
        lambda: np.reshape(student.predict(network, x), -1),
        lambda: np.reshape(student.predict(network, x[np.newaxis]), -1),
        expected=expected,
    )


@pytest.mark.weight(2)
def test_images_give_the_probabilities_of_the_classes(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 7)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_one_image_gives_one_row_of_probabilities(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 1)[0]
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


@pytest.mark.weight(0.5)
def test_a_batch_of_one_image_stays_a_batch(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 1)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


@pytest.mark.weight(0.5)
def test_as_many_images_as_classes_are_kept_apart(student, reference, rng):
    network, x = small_network(reference, rng, (64, 12, 16, 10)), some_images(rng, 10)
    assert student.predict(student.keep(network), x) == close(reference.predict(network, x))


def test_every_layer_adds_its_biases(student, reference, rng):
    x = rng.normal(size=4)
    for name in ("b1", "b2", "b3"):
        network = small_network(reference, rng, (4, 3, 5, 3))
        # Only one layer has biases here; unequal ones, for a softmax does not see a common one.
        without = {key: np.zeros_like(array) for key, array in network.items() if key[0] == "b"}
        biases = np.linspace(-2, 2, network[name].size) * rng.uniform(0.8, 1.2)
        network = {**network, **without, name: rng.permutation(biases)}
        expected = close(reference.predict(network, x))
        assert probabilities(student, student.keep(network), x, expected) == expected


def test_layers_of_other_sizes_work(student, reference, rng):
    network, x = small_network(reference, rng, (5, 7, 4, 3)), rng.normal(size=5)
    expected = close(reference.predict(network, x))
    assert probabilities(student, student.keep(network), x, expected) == expected


def test_both_hidden_layers_use_the_sigmoid(student, reference, rng):
    network = small_network(reference, rng, (3, 4, 5, 3))
    x = rng.choice([-1, 1], size=3) * rng.uniform(1, 2, size=3)
    for name in ("W1", "W2"):
        one = {**network, name: 5 * network[name]}
        expected = close(reference.predict(one, x))
        assert probabilities(student, student.keep(one), x, expected) == expected


@pytest.mark.weight(0.5)
def test_the_network_and_the_input_are_left_alone(student, reference, rng):
    network, x = small_network(reference, rng, (5, 4, 4, 3)), rng.normal(size=5)
    kept_network, vector, batch = student.keep(network), student.keep(x), student.keep(x[np.newaxis])
    expected = close(reference.predict(network, x))
    y = either(
        lambda: np.reshape(student.predict(kept_network, vector), -1),
        lambda: np.reshape(student.predict(kept_network, batch), -1),
        expected=expected,
    )
    assert y == expected
    names = ["W1", "b1", "W2", "b2", "W3", "b3"]
    after = student.run("lambda network, names: [network[name] for name in names]", kept_network, names)
    assert after == close([network[name] for name in names], rtol=0, atol=0)
    assert [student.fetch(vector), student.fetch(batch)] == close([x, x[np.newaxis]], rtol=0, atol=0)
