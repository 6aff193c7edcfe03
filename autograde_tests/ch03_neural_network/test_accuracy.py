"""Hidden tests of accuracy."""

import numpy as np
import pytest

from grader.digits import load_digits
from grader.suite import close

pytestmark = pytest.mark.exercise("accuracy")

# Networks are kept on the other side: a dict sent by value is read-only, and storing a note in it is no mistake.


def digit_network(reference, rng, images):
    """Return a random network that spreads its answers on the images over many classes."""
    network = reference.sample_network((64, 12, 16, 10), rng)
    z = images
    for layer in "123":
        # Centred sums: without this, one output would win for nearly every image.
        sums = z @ network[f"W{layer}"]
        network[f"b{layer}"] = -sums.mean(axis=0)
        z = reference.sigmoid(sums + network[f"b{layer}"])
    return network


def judged_images(reference, rng, number):
    """Return a network, images that it answers without a near tie, and its answers."""
    _, (images, _) = load_digits()
    network = digit_network(reference, rng, images)
    y = reference.predict(network, images)
    first, second = np.sort(y, axis=1)[:, [-1, -2]].T
    chosen = rng.choice(np.flatnonzero(first - second > 0.01), number, replace=False)
    return network, images[chosen], np.argmax(y[chosen], axis=1)


def other_classes(rng, answers):
    """Return labels that are all wrong."""
    return (answers + rng.integers(1, 10, size=len(answers))) % 10


@pytest.mark.weight(2)
def test_the_share_of_right_answers_is_returned(student, rng, reference):
    network, x, answers = judged_images(reference, rng, 23)
    right = rng.permutation(np.arange(23) < rng.integers(8, 16))
    t = np.where(right, answers, other_classes(rng, answers))
    assert student.accuracy(student.keep(network), x, t) == close(np.mean(right))


def test_the_labels_of_handwritten_digits_are_compared(student, reference, rng):
    _, (images, labels) = load_digits()
    network = digit_network(reference, rng, images)
    y = reference.predict(network, images)
    first, second = np.sort(y, axis=1)[:, [-1, -2]].T
    # At least one right answer, whatever the network is.
    clear = np.flatnonzero(first - second > 0.01)
    right = clear[np.argmax(y[clear], axis=1) == labels[clear]][:5]
    chosen = rng.permutation(np.union1d(right, rng.choice(clear, 25, replace=False)))
    x, t = images[chosen], labels[chosen]
    assert student.accuracy(student.keep(network), x, t) == close(reference.accuracy(network, x, t))


def test_as_many_images_as_classes_are_kept_apart(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 10)
    right = rng.permutation(np.arange(10) < 7)
    t = np.where(right, answers, other_classes(rng, answers))
    assert student.accuracy(student.keep(network), x, t) == close(0.7)


def test_all_answers_right_give_one(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 9)
    assert student.accuracy(student.keep(network), x, answers) == close(1.0)


def test_all_answers_wrong_give_zero(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 9)
    assert student.accuracy(student.keep(network), x, other_classes(rng, answers)) == close(0.0)


def test_a_single_image_is_accepted(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 1)
    outputs = [student.accuracy(student.keep(network), x, t) for t in (answers, other_classes(rng, answers))]
    assert outputs == close([1.0, 0.0])


def test_another_number_of_classes_works(student, reference, rng):
    # The answer of this network is the position of the largest input.
    network = {f"W{layer}": np.eye(4) for layer in "123"} | {f"b{layer}": np.zeros(4) for layer in "123"}
    t = rng.integers(0, 4, size=8)
    x = rng.uniform(-1, 1, size=(8, 4)) + 4 * np.eye(4)[np.where(np.arange(8) < 3, (t + 1) % 4, t)]
    assert student.accuracy(student.keep(network), x, t) == close(reference.accuracy(network, x, t))
