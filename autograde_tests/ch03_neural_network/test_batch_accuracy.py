"""Hidden tests of batch_accuracy."""

import numpy as np
import pytest

from grader.digits import load_digits
from grader.suite import close

pytestmark = pytest.mark.exercise("batch_accuracy")

# Networks are kept on the other side: a dict sent by value is read-only, and storing a note in it is no mistake.


def judged_images(reference, rng, number):
    """Return a network, images that it answers without a near tie, and its answers."""
    _, (images, _) = load_digits()
    network, z = reference.sample_network((64, 12, 16, 10), rng), images
    for layer in "123":
        # Centred sums: without this, one output would win for nearly every image.
        sums = z @ network[f"W{layer}"]
        network[f"b{layer}"] = -sums.mean(axis=0)
        z = reference.sigmoid(sums + network[f"b{layer}"])
    y = reference.predict(network, images)
    first, second = np.sort(y, axis=1)[:, [-1, -2]].T
    chosen = rng.choice(np.flatnonzero(first - second > 0.01), number, replace=False)
    return network, images[chosen], np.argmax(y[chosen], axis=1)


def labelled(rng, answers, right):
    """Return labels that agree with the answers exactly where `right` says so."""
    wrong = (answers + rng.integers(1, 10, size=len(answers))) % 10
    return np.where(right, answers, wrong)


@pytest.mark.weight(2)
def test_batches_of_equal_length_give_the_accuracy(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 24)
    right = rng.permutation(np.arange(24) < rng.integers(8, 17))
    t = labelled(rng, answers, right)
    assert student.batch_accuracy(student.keep(network), x, t, 6) == close(np.mean(right))


def test_the_short_last_batch_counts(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 23)
    # Every answer before the last batch is wrong.
    t = labelled(rng, answers, np.arange(23) >= 20)
    assert student.batch_accuracy(student.keep(network), x, t, 5) == close(3 / 23)


@pytest.mark.weight(0.5)
def test_a_short_batch_weighs_by_its_length(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 23)
    right = np.append(rng.permutation(np.arange(20) < 9), [True, True, True])
    t = labelled(rng, answers, right)
    assert student.batch_accuracy(student.keep(network), x, t, 5) == close(12 / 23)


def test_every_batch_size_gives_the_same(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 12)
    t = labelled(rng, answers, rng.permutation(np.arange(12) < 7))
    # Those that leave no short batch, which has tests of its own.
    outputs = [student.batch_accuracy(student.keep(network), x, t, size) for size in (1, 2, 3, 4, 6, 12)]
    assert outputs == close([7 / 12] * 6)


@pytest.mark.weight(0.5)
def test_a_batch_larger_than_the_data_is_accepted(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 11)
    t = labelled(rng, answers, rng.permutation(np.arange(11) < 6))
    assert student.batch_accuracy(student.keep(network), x, t, 100) == close(6 / 11)


def test_labels_stay_with_their_images(student, reference, rng):
    network, x, answers = judged_images(reference, rng, 30)
    assert student.batch_accuracy(student.keep(network), x, answers, 10) == close(1.0)


def test_each_batch_is_passed_to_predict_once(student, reference, rng):
    weights, images, answers = judged_images(reference, rng, 12)
    t = labelled(rng, answers, rng.permutation(np.arange(12) < 9))
    # Looked up beforehand: while an author runs this, both sides are one module.
    shapes, compute = [], reference.predict

    def predict(network, x):  # the names of the text: a call may use them
        shapes.append(np.shape(x))
        return compute(weights, x)

    own = student.run("lambda: predict")
    try:
        replaced = "lambda other, *args: (globals().update(predict=other), batch_accuracy(*args))[1]"
        share = student.run(replaced, predict, student.keep(weights), images, t, 4)
    finally:
        student.run("lambda own: globals().update(predict=own)", own)
    assert share == close(0.75)
    assert shapes == close([(4, 64)] * 3)
