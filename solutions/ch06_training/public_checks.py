"""Public checks of chapter 6: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close

UPDATE = "lambda optimizer, params, grads: (optimizer.update(params, grads), params)[1]"
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"
LAYERS = "lambda x, weights: hidden_activations(x, weights, lambda a: np.maximum(a, 0))"

# The example of the text for MultiLayerNet.
OF_THE_TEXT = {
    "W1": np.array([[1.0, -1.0], [2.0, 0.0]]),
    "b1": np.array([0.0, -1.0]),
    "W2": np.array([[1.0, 2.0], [5.0, 5.0]]),
    "b2": np.array([0.0, 0.0]),
}


def steps(student, optimizer, start, grads):
    """Return where W is after each of the gradients."""
    params, found = student.keep({"W": np.array(start)}), []
    for grad in grads:
        student.run(UPDATE, optimizer, params, {"W": np.array(grad)})
        found.append(student.fetch(params)["W"])
    return found


@pytest.mark.exercise("SGD")
def test_a_step_of_sgd(student):
    assert steps(student, student.SGD(lr=0.1), [1.0, 2.0], [[10.0, -20.0]]) == close([np.array([0.0, 4.0])])


@pytest.mark.exercise("Momentum")
def test_three_steps_of_momentum(student):
    found = steps(student, student.Momentum(lr=0.1, momentum=0.9), [1.0], [[1.0]] * 3)
    assert found == close([np.array([0.9]), np.array([0.71]), np.array([0.439])])


@pytest.mark.exercise("AdaGrad")
def test_two_steps_of_adagrad(student):
    found = steps(student, student.AdaGrad(lr=0.1), [1.0, 1.0], [[3.0, -0.5]] * 2)
    assert found == close([np.array([0.9, 1.1]), np.array([0.829289, 1.170711])], rtol=0, atol=2e-6)


@pytest.mark.exercise("Adam")
def test_two_steps_of_adam(student):
    found = steps(student, student.Adam(lr=0.1), [1.0], [[1.0], [-1.0]])
    assert found == close([np.array([0.9]), np.array([0.9052632])], rtol=0, atol=1e-4)


@pytest.mark.exercise("init_weights")
def test_first_weights_of_the_text(student):
    params = student.init_weights([50, 200, 10])
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    assert shapes == close({"W1": [50, 200], "b1": [200], "W2": [200, 10], "b2": [10]})
    expected = {"W1": 0.2, "W2": 0.1}
    assert {key: float(np.std(params[key])) for key in expected} == close(expected, rtol=0.12)


@pytest.mark.exercise("hidden_activations")
def test_two_layers_of_the_text(student):
    found = student.run(LAYERS, np.array([[1.0, 2.0]]), [np.array([[1.0, -1.0], [1.0, 0.0]]), np.array([[2.0], [5.0]])])
    assert [found[0], found[1]] == close([np.array([[3.0, 0.0]]), np.array([[6.0]])])


@pytest.mark.exercise("BatchNormalization")
def test_a_column_of_two_numbers(student):
    layer = student.BatchNormalization(np.array([2.0]), np.array([5.0]))
    assert layer.forward(np.array([[1.0], [3.0]])) == close(np.array([[3.0], [7.0]]), rtol=0, atol=2e-5)
    found = {"running_mean": layer.running_mean, "running_var": layer.running_var}
    assert found == close({"running_mean": np.array([0.2]), "running_var": np.array([0.1])})


@pytest.mark.exercise("BatchNormalization")
def test_the_way_back_of_three_rows(student):
    layer = student.BatchNormalization(np.array([2.0]), np.array([0.0]))
    layer.forward(np.array([[-3.0], [0.0], [3.0]]))
    dx = layer.backward(np.array([[1.0], [0.0], [0.0]]))
    found = {"dx": dx, "dgamma": layer.dgamma, "dbeta": layer.dbeta}
    dx, dgamma, dbeta = np.array([[0.136083], [-0.272166], [0.136083]]), np.array([-1.224745]), np.array([1.0])
    assert found == close({"dx": dx, "dgamma": dgamma, "dbeta": dbeta}, rtol=0, atol=2e-5)


@pytest.mark.exercise("Dropout")
def test_dropout_at_test_time(student):
    assert student.Dropout(0.25).forward(np.array([4.0, 8.0]), train_flg=False) == close(np.array([3.0, 6.0]))


@pytest.mark.exercise("Dropout")
def test_dropout_erases_and_passes(student):
    layer = student.Dropout(0.5)
    out = layer.forward(np.ones((20, 20)))
    assert layer.backward(np.full((20, 20), 3.0)) == close(3.0 * out)
    assert bool(0 < np.sum(out) < 400) == close(True)


@pytest.mark.exercise("weight_decay")
def test_the_penalty_of_the_text(student):
    params = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([7.0]), "W2": np.array([[3.0]])}
    penalty, grads = student.weight_decay(params, 0.1)
    found = {"penalty": penalty, "W1": grads["W1"], "W2": grads["W2"]}
    assert found == close({"penalty": 0.7, "W1": np.array([[0.1, 0.2]]), "W2": np.array([[0.3]])})


@pytest.mark.exercise("MultiLayerNet")
def test_the_network_of_the_text(student):
    net = student.MultiLayerNet(2, [2], 2, weight_decay_lambda=0.1)
    student.run(FILL, net, OF_THE_TEXT)
    assert net.predict(np.array([[1.0, 1.0]])) == close(np.array([[3.0, 6.0]]))
    assert net.loss(np.array([[1.0, 1.0]]), np.array([1])) == close(3.098587, rtol=0, atol=1e-5)


@pytest.mark.exercise("MultiLayerNet")
def test_the_gradient_of_one_weight(student):
    net = student.MultiLayerNet(2, [2], 2, weight_decay_lambda=0.1)
    losses = []
    for step in (1e-4, -1e-4, 0.0):
        student.run(FILL, net, OF_THE_TEXT | {"W2": OF_THE_TEXT["W2"] + step * np.eye(2)})
        losses.append(float(net.loss(np.array([[1.0, 1.0]]), np.array([0]))))
    grads = net.gradient(np.array([[1.0, 1.0]]), np.array([0]))
    assert float(np.trace(grads["W2"])) == close((losses[0] - losses[1]) / 2e-4, rtol=0, atol=1e-5)


@pytest.mark.exercise("train")
def test_training_tells_two_points_apart(student):
    x, t = np.array([[0.0, 1.0], [1.0, 0.0]] * 20), np.array([0, 1] * 20)
    net = student.MultiLayerNet(2, [10], 2)
    losses = student.train(net, student.Adam(lr=0.05), x, t, iters_num=100, batch_size=10)
    assert len(losses) == close(100)
    assert bool(losses[-1] < 0.2) == close(True)


@pytest.mark.exercise("split_validation")
def test_ten_rows_are_split(student):
    x = np.arange(20.0).reshape(10, 2)
    x_train, t_train, x_val, t_val = student.split_validation(x, np.arange(10))
    assert [len(x_train), len(x_val)] == close([8, 2])
    assert np.concatenate([x_train[:, 0], x_val[:, 0]]) == close(2.0 * np.concatenate([t_train, t_val]))


@pytest.mark.exercise("random_search")
def test_half_of_the_draws_are_below_the_middle_exponent(student):
    results = student.random_search(lambda lr, weight_decay: lr, trials=200, lr_range=(1e-4, 1e-2))
    rates = np.array([one[1] for one in results])
    assert [one[0] for one in results] == close(np.sort(rates)[::-1], sequence=True)
    assert float(np.mean(rates < 1e-3)) == close(0.5, rtol=0, atol=0.2)
