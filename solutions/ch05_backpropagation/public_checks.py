"""Public checks of chapter 5: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close

LN3 = 1.0986122886681098
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"

# The example of the text: Affine, Relu, Affine and, with the last two, Relu and Affine again.
X = np.array([[1, 2]])
W1, B1 = np.array([[1, 3, 5], [2, 4, 6]]), np.array([[1, 2, 3]])
W2, B2 = np.array([[1, 4], [2, 5], [3, 6]]), np.array([[1, 2]])
W3, B3 = np.array([[5, 6, 7], [2, 3, 4]]), np.array([[1, 1, 1]])
T = np.array([[0, 0, 1]])

# The example of the text for TwoLayerNet.
OF_THE_TEXT = {
    "W1": np.array([[1.0, -1.0], [2.0, 0.0]]),
    "b1": np.array([0.0, -1.0]),
    "W2": np.array([[1.0, 0.0, 2.0], [5.0, 5.0, 5.0]]),
    "b2": np.array([0.0, 1.0, 0.0]),
}


@pytest.mark.exercise("MulLayer")
def test_three_times_four(student):
    layer = student.MulLayer()
    assert layer.forward(3, 4) == close(12)
    assert layer.backward(2) == close((8, 6))


@pytest.mark.exercise("AddLayer")
def test_three_and_four(student):
    layer = student.AddLayer()
    assert layer.forward(3, 4) == close(7)
    assert layer.backward(2) == close((2, 2))


@pytest.mark.exercise("buy_apples")
def test_two_apples(student):
    result = student.buy_apples(100, 2, 1.1)
    expected = {"price": 220, "dapple": 2.2, "dapple_num": 110, "dtax": 200}
    assert {name: result[name] for name in expected} == close(expected)


@pytest.mark.exercise("buy_apples_and_oranges")
def test_two_apples_and_three_oranges(student):
    result = student.buy_apples_and_oranges(100, 2, 150, 3, 1.1)
    expected = {"price": 715, "dapple_num": 110, "dapple": 2.2, "dorange": 3.3, "dorange_num": 165, "dtax": 650}
    assert {name: result[name] for name in expected} == close(expected)


@pytest.mark.exercise("Relu")
def test_relu_forward(student):
    assert student.Relu().forward(np.array([2.0, -3.0, 5.0])) == close(np.array([2.0, 0.0, 5.0]))


@pytest.mark.exercise("Relu")
def test_relu_backward(student):
    layer = student.Relu()
    layer.forward(np.array([2.0, -3.0, 5.0]))
    assert layer.backward(np.array([10.0, 20.0, -30.0])) == close(np.array([10.0, 0.0, -30.0]))


@pytest.mark.exercise("Sigmoid")
def test_sigmoid_forward(student):
    assert student.Sigmoid().forward(np.array([0.0, LN3])) == close(np.array([0.5, 0.75]))


@pytest.mark.exercise("Sigmoid")
def test_sigmoid_backward(student):
    layer = student.Sigmoid()
    layer.forward(np.array([0.0, LN3]))
    assert layer.backward(np.array([4.0, 16.0])) == close(np.array([1.0, 3.0]))


@pytest.mark.exercise("Affine")
def test_affine_forward(student):
    layer = student.Affine(np.array([[1.0, 0.0, 2.0], [3.0, 1.0, 0.0]]), np.array([1.0, 1.0, 1.0]))
    assert layer.forward(np.array([[1.0, 2.0]])) == close(np.array([[8.0, 3.0, 3.0]]))


@pytest.mark.exercise("Affine")
def test_affine_backward(student):
    layer = student.Affine(np.array([[1.0, 0.0, 2.0], [3.0, 1.0, 0.0]]), np.array([1.0, 1.0, 1.0]))
    layer.forward(np.array([[1.0, 2.0]]))
    assert layer.backward(np.array([[1.0, 0.0, 2.0]])) == close(np.array([[5.0, 3.0]]))
    assert layer.dW == close(np.array([[1.0, 0.0, 2.0], [2.0, 0.0, 4.0]]))
    assert layer.db == close(np.array([1.0, 0.0, 2.0]))


@pytest.mark.exercise("two_layer_forward_backward")
def test_two_layers_of_the_text(student):
    result = student.two_layer_forward_backward(X, W1, B1, W2, B2)
    expected = {"out1": np.array([[6, 13, 20]]), "out3": np.array([[93, 211]]), "dx": np.array([[12385, 16108]])}
    assert {name: result[name] for name in expected} == close(expected)


@pytest.mark.exercise("three_layer_forward_backward")
def test_three_layers_of_the_text(student):
    result = student.three_layer_forward_backward(X, W1, B1, W2, B2, W3, B3)
    expected = {"out5": np.array([[888, 1192, 1496]]), "dx": np.array([[1040872, 1343296]])}
    assert {name: result[name] for name in expected} == close(expected)


@pytest.mark.exercise("SoftmaxWithLoss")
def test_loss_of_two_rows(student):
    loss = student.SoftmaxWithLoss().forward(np.array([[0.0, LN3], [0.0, LN3]]), np.array([1, 0]))
    assert loss == close(0.836988, rtol=0, atol=1e-5)


@pytest.mark.exercise("SoftmaxWithLoss")
def test_gradient_of_two_rows(student):
    layer = student.SoftmaxWithLoss()
    layer.forward(np.array([[0.0, LN3], [0.0, LN3]]), np.array([1, 0]))
    assert layer.backward() == close(np.array([[0.125, -0.125], [-0.375, 0.375]]))


@pytest.mark.exercise("three_layer_with_loss")
def test_three_layers_with_loss_of_the_text(student):
    result = student.three_layer_with_loss(X, W1, B1, W2, B2, W3, B3, T)
    assert result["loss"] == close(-9.9999995e-08, rtol=0, atol=1.1e-7)
    assert result["dx"] == close(np.array([[2.63076288e-130, 3.39453274e-130]]), rtol=1e-6, atol=0)


@pytest.mark.exercise("ordered_layers")
def test_ordered_layers_of_the_text(student):
    params = {"W1": W1, "b1": B1, "W2": W2, "b2": B2, "W3": W3, "b3": B3}
    result = student.ordered_layers(student.keep(params), X, T)
    assert result["dx"] == close(np.array([[2.63076288e-130, 3.39453274e-130]]), rtol=1e-6, atol=0)
    assert list(result["layers"]) == close(["Affine1", "Relu1", "Affine2", "Relu2", "Affine3"])


@pytest.mark.exercise("TwoLayerNet")
def test_two_layer_net_of_the_text(student):
    net = student.TwoLayerNet(2, 2, 3)
    student.run(FILL, net, OF_THE_TEXT)
    assert net.predict(np.array([[1.0, 1.0]])) == close(np.array([[3.0, 1.0, 6.0]]))
    assert net.loss(np.array([[1.0, 1.0]]), np.array([2])) == close(0.054985, rtol=0, atol=1e-5)


@pytest.mark.exercise("TwoLayerNet")
def test_two_layer_net_gradients_agree(student):
    net = student.TwoLayerNet(2, 2, 3)
    student.run(FILL, net, OF_THE_TEXT)
    x, t = np.array([[1.0, 1.0], [0.5, -2.0]]), np.array([2, 0])
    analytic, numerical = net.gradient(x, t), net.numerical_gradient(x, t)
    assert analytic == close(dict(numerical), rtol=0, atol=1e-5)


@pytest.mark.exercise("ThreeLayerNet")
def test_three_layer_net_of_the_text(student):
    net = student.ThreeLayerNet(2, 2, 2, 2)
    params = {
        "W1": np.array([[1.0, -1.0], [2.0, 0.0]]),
        "b1": np.array([0.0, -1.0]),
        "W2": np.array([[1.0, -1.0], [5.0, 5.0]]),
        "b2": np.array([-1.0, 1.0]),
        "W3": np.array([[1.0, 2.0], [7.0, 7.0]]),
        "b3": np.array([0.0, 1.0]),
    }
    student.run(FILL, net, params)
    assert net.predict(np.array([[1.0, 1.0]])) == close(np.array([[2.0, 5.0]]))
    assert net.loss(np.array([[1.0, 1.0]]), np.array([1])) == close(0.048587, rtol=0, atol=1e-5)


@pytest.mark.exercise("train")
def test_training_tells_two_points_apart(student):
    x, t = np.array([[0.0, 1.0], [1.0, 0.0]] * 20), np.array([0, 1] * 20)
    net = student.TwoLayerNet(2, 10, 2, weight_init_std=0.5)
    result = student.train(net, x, t, x, t, iters_num=100, batch_size=10, learning_rate=0.5)
    assert len(result["train_loss_list"]) == close(100)
    assert net.accuracy(x, t) == close(1.0)


@pytest.mark.exercise("compare_activations")
def test_both_activations_learn_ten_points(student):
    x, t = np.repeat(np.eye(10), 5, axis=0), np.repeat(np.arange(10), 5)
    result = student.compare_activations(x, t, x, t, iters_num=300, batch_size=50, learning_rate=1.0)
    assert [result["Relu"], result["Sigmoid"]] == close([1.0, 1.0])
