"""Hidden tests of SoftmaxWithLoss.

A loss is compared to 1e-5: a student who computes the logarithm without the 1e-7 of the given function is
right too, and differs by 1e-7 / y.
"""

import numpy as np
import pytest

from grader.suite import close, either

pytestmark = [pytest.mark.exercise("SoftmaxWithLoss"), pytest.mark.single_precision]


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def mean_loss(x, labels):
    return -np.mean(np.log(softmax(x)[np.arange(len(x)), labels]))


def gradient(x, labels):
    return (softmax(x) - np.eye(x.shape[1])[labels]) / len(x)


def back(layer):
    """Return the gradient, whether dout is taken as 1 unless given, or has to be given."""
    return either(layer.backward, lambda: layer.backward(1))


def there_and_back(layer, x, t):
    """Return the loss and the gradient for labels, whether the layer takes them one-hot or as they are."""
    return either(
        lambda: [layer.forward(x, np.eye(x.shape[1])[t]), back(layer)], lambda: [layer.forward(x, t), back(layer)]
    )


def draw(rng, n, c):
    """Return scores and labels, class 0 among them."""
    return rng.normal(size=(n, c)), rng.permutation(np.resize(np.arange(c), n))


def test_the_nine_losses_of_the_course(student):
    rows = [
        [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.1, 0, 0],
        [0.1, 0.05, 0.2, 0, 0.05, 0.1, 0, 0.6, 0, 0],
        [0, 0.05, 0.3, 0, 0.05, 0.1, 0, 0.6, 0, 0],
        [0, 0.05, 0.4, 0, 0.05, 0, 0, 0.5, 0, 0],
        [0, 0.05, 0.5, 0, 0.05, 0, 0, 0.4, 0, 0],
        [0, 0.05, 0.6, 0, 0.05, 0, 0, 0.3, 0, 0],
        [0, 0.05, 0.7, 0, 0.05, 0, 0, 0.2, 0, 0],
        [0, 0.1, 0.8, 0, 0.1, 0, 0, 0.2, 0, 0],
        [0, 0.05, 0.9, 0, 0.05, 0, 0, 0, 0, 0],
    ]
    t = np.eye(10, dtype=int)[[2]]
    layer = student.SoftmaxWithLoss()
    losses = [layer.forward(np.array([row]), t) for row in rows]
    expected = [
        2.25358384929,
        2.22978102389,
        2.13182940769,
        2.01975280051,
        1.91975287223,
        1.82254467599,
        1.72813268631,
        1.65593082752,
        1.54773595587,
    ]
    # 1e-6 relative and not 1e-8: without the 1e-7 inside the logarithm the first loss is 1e-6 larger.
    assert losses == close(expected, rtol=1e-6, atol=0)


def test_loss_is_the_mean_over_the_batch(student, rng):
    x, t = draw(rng, 12, 4)
    assert student.SoftmaxWithLoss().forward(x, np.eye(4)[t]) == close(mean_loss(x, t), rtol=1e-5)


def test_labels_give_the_same_loss(student, rng):
    x, t = draw(rng, 12, 4)
    assert student.SoftmaxWithLoss().forward(x, t) == close(mean_loss(x, t), rtol=1e-5)


def test_gradient_for_one_hot_targets(student, rng):
    x, t = draw(rng, 6, 4)
    layer = student.SoftmaxWithLoss()
    layer.forward(x, np.eye(4, dtype=int)[t])
    assert back(layer) == close(gradient(x, t))


def test_gradient_for_labels(student, rng):
    x, t = draw(rng, 6, 4)
    layer = student.SoftmaxWithLoss()
    layer.forward(x, t)
    assert back(layer) == close(gradient(x, t))


@pytest.mark.weight(0.5)
def test_dout_is_one_unless_given(student, rng):
    x, t = draw(rng, 6, 4)
    layer = student.SoftmaxWithLoss()
    there_and_back(layer, x, t)
    assert [layer.backward(), layer.backward(1)] == close([gradient(x, t)] * 2)


def test_gradient_for_a_batch_of_one(student, rng):
    x, t = draw(rng, 1, 5)
    results = there_and_back(student.SoftmaxWithLoss(), x, t)
    assert results == close([mean_loss(x, t), gradient(x, t)], rtol=1e-5)


@pytest.mark.weight(0.5)
def test_as_many_rows_as_classes_with_one_hot_targets(student, rng):
    x, t = draw(rng, 5, 5)
    layer = student.SoftmaxWithLoss()
    results = [layer.forward(x, np.eye(5)[t]), back(layer)]
    assert results == close([mean_loss(x, t), gradient(x, t)], rtol=1e-5)


@pytest.mark.weight(0.5)
def test_as_many_rows_as_classes_with_labels(student, rng):
    x, t = draw(rng, 5, 5)
    layer = student.SoftmaxWithLoss()
    results = [layer.forward(x, t), back(layer)]
    assert results == close([mean_loss(x, t), gradient(x, t)], rtol=1e-5)


def test_scores_far_from_zero_stay_finite(student, rng):
    x, t = draw(rng, 6, 4)
    results = there_and_back(student.SoftmaxWithLoss(), x + 1000, t)
    assert results == close([mean_loss(x, t), gradient(x, t)], rtol=1e-5)


def test_backward_belongs_to_the_latest_forward(student, rng):
    x, t = draw(rng, 6, 4)
    layer = student.SoftmaxWithLoss()
    there_and_back(layer, *draw(rng, 3, 4))
    there_and_back(layer, *draw(rng, 6, 4))
    _, dx = there_and_back(layer, x, t)
    assert dx == close(gradient(x, t))


def test_two_layers_remember_separately(student, rng):
    x, t = draw(rng, 6, 4)
    first, second = student.SoftmaxWithLoss(), student.SoftmaxWithLoss()
    there_and_back(first, x, t)
    there_and_back(second, *draw(rng, 6, 4))
    assert back(first) == close(gradient(x, t))


def test_scores_and_targets_are_left_alone(student, rng):
    x, t = draw(rng, 6, 4)
    arrays = [x, np.eye(4)[t], x, t]
    kept, layer = [student.keep(array) for array in arrays], student.SoftmaxWithLoss()
    _, dx = either(
        lambda: [layer.forward(kept[0], kept[1]), back(layer)], lambda: [layer.forward(kept[2], kept[3]), back(layer)]
    )
    assert dx == close(gradient(x, t))
    assert [student.fetch(array) for array in kept] == close(arrays, rtol=0, atol=0)
