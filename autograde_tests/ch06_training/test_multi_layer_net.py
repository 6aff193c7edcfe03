"""Hidden tests of the network of many layers.

Weights are written into the arrays of ``params``, as training does; what else the network keeps is never read.
"""

import numpy as np
import pytest

from grader.suite import close

pytestmark = [pytest.mark.exercise("MultiLayerNet"), pytest.mark.single_precision]

SIZES = [4, 6, 5, 3]
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"
ACTIVATIONS = {"relu": lambda a: np.maximum(a, 0), "sigmoid": lambda a: 1 / (1 + np.exp(-a))}


def near(expected):
    """Return a comparison that bears weights of single precision, from which all else follows in double."""
    return close(expected, rtol=1e-5, atol=1e-6)


def draw(rng, sizes=SIZES, n=8):
    """Return params, x and labels. Hidden sums stay away from the kink of ReLU.

    Scores stay where the 1e-7 inside the logarithm moves a loss by less than it is compared to.
    """
    while True:
        params = {}
        for number in range(1, len(sizes)):
            params[f"W{number}"] = rng.normal(scale=0.5, size=(sizes[number - 1], sizes[number]))
            params[f"b{number}"] = rng.normal(scale=0.3, size=sizes[number])
        x, t = rng.normal(size=(n, sizes[0])), rng.permutation(np.resize(np.arange(sizes[-1]), n))
        sums = hidden_sums(params, x)
        if min((np.abs(one).min() for one in sums[:-1]), default=1) > 0.003 and np.abs(sums[-1]).max() < 3:
            return params, x, t


def hidden_sums(params, x, activation="relu"):
    """Return the sums of every layer; the last are the scores."""
    sums = []
    for number in range(1, len(params) // 2 + 1):
        sums.append(x @ params[f"W{number}"] + params[f"b{number}"])
        x = ACTIVATIONS[activation](sums[-1])
    return sums


def scores(params, x, activation="relu"):
    return hidden_sums(params, x, activation)[-1]


def loss(params, x, t, strength=0.0, activation="relu"):
    y = scores(params, x, activation)
    y = y - y.max(axis=1, keepdims=True)
    entropy = np.mean(np.log(np.exp(y).sum(axis=1)) - y[np.arange(len(y)), t])
    return entropy + strength / 2 * sum(np.sum(value**2) for name, value in params.items() if name[0] == "W")


def slope(params, x, t, strength=0.0):
    """Return the gradient of the loss by central differences."""
    grads = {name: np.zeros_like(value) for name, value in params.items()}
    for name, value in params.items():
        for place in np.ndindex(value.shape):
            kept, h = value[place], 1e-5
            value[place] = kept + h
            above = loss(params, x, t, strength)
            value[place] = kept - h
            grads[name][place] = (above - loss(params, x, t, strength)) / (2 * h)
            value[place] = kept
    return close(grads, rtol=1e-4, atol=1e-6)


def backward(reference, params, x, t, **options):
    """Return the gradient that the reference gets, which its own tests hold to central differences."""
    net = reference.MultiLayerNet(*sizes_of(params), **options)
    for name, value in params.items():
        net.params[name][...] = value
    return near(net.gradient(x, t))


def sizes_of(params):
    sizes = [len(params[f"W{number}"]) for number in range(1, len(params) // 2 + 1)]
    return sizes[0], sizes[1:], len(params[f"b{len(sizes)}"])


def student_net(student, params, **options):
    net = student.MultiLayerNet(*sizes_of(params), **options)
    student.run(FILL, net, params)
    return net


def test_params_have_the_names_and_shapes_of_the_text(student):
    params = student.MultiLayerNet(7, [4, 5, 6], 3).params
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    expected = {"W1": [7, 4], "W2": [4, 5], "W3": [5, 6], "W4": [6, 3], "b1": [4], "b2": [5], "b3": [6], "b4": [3]}
    assert shapes == close(expected)


def test_weights_start_as_he_unless_told_otherwise(student):
    params = student.MultiLayerNet(50, [100, 80], 60).params
    found = [float(np.std(params[name])) for name in ("W1", "W2", "W3")]
    assert found == close([0.2, 0.02**0.5, 0.025**0.5], rtol=0.1)


@pytest.mark.parametrize(
    ("asked", "stds"), [("xavier", [50**-0.5, 0.1]), (0.03, [0.03, 0.03])], ids=["xavier", "number"]
)
def test_other_first_values_can_be_asked_for(student, asked, stds):
    params = student.MultiLayerNet(50, [100], 60, weight_init_std=asked).params
    assert [float(np.std(params[name])) for name in ("W1", "W2")] == close(stds, rtol=0.1)


def test_the_net_of_the_text(student):
    params = {
        "W1": np.array([[1.0, -1.0], [2.0, 0.0]]), "b1": np.array([0.0, -1.0]),
        "W2": np.array([[1.0, 2.0], [5.0, 5.0]]), "b2": np.zeros(2),
    }  # fmt: skip
    net = student_net(student, params, weight_decay_lambda=0.1)
    found = [net.predict(np.array([[1.0, 1.0]])), net.loss(np.array([[1.0, 1.0]]), np.array([1]))]
    assert found == close([np.array([[3.0, 6.0]]), 3.0985873], rtol=0, atol=1e-5)


def test_predict_gives_the_scores_of_two_hidden_layers(student, rng):
    params, x, _ = draw(rng)
    # On both sides of 0: an activation behind the last layer would be seen.
    params["b3"] = params["b3"] - np.mean(scores(params, x), axis=0)
    assert student_net(student, params).predict(x) == near(scores(params, x))


@pytest.mark.parametrize("sizes", [[4, 6, 3], [4, 5, 5, 4, 6, 3]], ids=["one", "four"])
def test_any_number_of_hidden_layers(student, reference, rng, sizes):
    params, x, t = draw(rng, sizes)
    net = student_net(student, params)
    assert net.predict(x) == near(scores(params, x))
    assert net.gradient(x, t) == backward(reference, params, x, t)


def test_sigmoid_takes_the_place_of_relu(student, rng):
    params, x, _ = draw(rng)
    assert student_net(student, params, activation="sigmoid").predict(x) == near(scores(params, x, "sigmoid"))


def test_loss_is_the_mean_cross_entropy(student, rng):
    params, x, t = draw(rng)
    assert student_net(student, params).loss(x, t) == close(loss(params, x, t), rtol=1e-4)


def test_weight_decay_is_added_to_the_loss(student, rng):
    params, x, t = draw(rng)
    net = student_net(student, params, weight_decay_lambda=0.2)
    assert net.loss(x, t) == close(loss(params, x, t, 0.2), rtol=1e-4)


def test_one_hot_targets_give_the_same_loss(student, rng):
    params, x, t = draw(rng)
    assert student_net(student, params).loss(x, np.eye(3)[t]) == close(loss(params, x, t), rtol=1e-4)


def right_and_wrong(params, x):
    best = np.argmax(scores(params, x), axis=1)
    return np.where(np.arange(len(x)) < 5, best, (best + 1) % 3)


def test_accuracy_is_the_share_of_right_rows(student, rng):
    params, x, _ = draw(rng)
    assert student_net(student, params).accuracy(x, right_and_wrong(params, x)) == close(5 / 8)


def test_accuracy_takes_one_hot_targets(student, rng):
    params, x, _ = draw(rng)
    assert student_net(student, params).accuracy(x, np.eye(3)[right_and_wrong(params, x)]) == close(5 / 8)


@pytest.mark.weight(2)
def test_gradient_is_the_slope_of_the_loss(student, rng):
    params, x, t = draw(rng)
    assert student_net(student, params).gradient(x, t) == slope(params, x, t)


def test_gradient_with_sigmoid_is_the_slope_of_the_loss(student, reference, rng):
    params, x, t = draw(rng)
    found = student_net(student, params, activation="sigmoid").gradient(x, t)
    assert found == backward(reference, params, x, t, activation="sigmoid")


@pytest.mark.weight(2)
def test_gradient_with_weight_decay_is_the_slope_of_the_loss(student, rng):
    params, x, t = draw(rng)
    assert student_net(student, params, weight_decay_lambda=0.2).gradient(x, t) == slope(params, x, t, 0.2)


def test_gradient_takes_one_hot_targets(student, reference, rng):
    params, x, t = draw(rng)
    assert student_net(student, params).gradient(x, np.eye(3)[t]) == backward(reference, params, x, t)


def test_gradient_follows_a_change_of_params_in_place(student, reference, rng):
    net = student_net(student, draw(rng)[0])
    _, x, t = draw(rng)
    net.gradient(x, t)
    params, x, t = draw(rng, n=5)
    student.run(FILL, net, params)
    assert net.gradient(x, t) == backward(reference, params, x, t)


def test_two_networks_keep_their_own_params(student, rng):
    (one, x, t), (other, _, _) = draw(rng), draw(rng)
    first, _ = student_net(student, one), student_net(student, other)
    assert first.predict(x) == near(scores(one, x))
    assert first.loss(x, t) == close(loss(one, x, t), rtol=1e-4)
