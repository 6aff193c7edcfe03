"""Public checks of chapter 4: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close

LN2, LN3 = 0.6931471805599453, 1.0986122886681098

# The ten probabilities of the text, and the target 2.
Y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
T = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])

# The example of the text for simpleNet.
W = np.array([[0.47355232, 0.9977393, 0.84668094], [0.85557411, 0.03563661, 0.69422093]])

# The example of the text for TwoLayerNet.
OF_THE_TEXT = {
    "W1": np.array([[1.0, -2.0], [-1.0, 2.0]]),
    "b1": np.array([0.0, LN3]),
    "W2": np.array([[2.0, 4.0, 0.0], [4.0, 0.0, 4.0]]),
    "b2": np.array([-4.0, -2.0, LN2 - 3.0]),
}
FILL = "lambda net, params: [net.params[key].__setitem__(..., value) for key, value in params.items()]"


@pytest.mark.exercise("mean_squared_error")
def test_squared_errors_of_the_text(student):
    assert student.mean_squared_error(np.array([0.7, 0.3]), np.array([1, 0])) == close(0.09)
    assert student.mean_squared_error(Y, T) == close(0.0975)


@pytest.mark.exercise("cross_entropy_error")
def test_one_sample_with_a_one_hot_target(student):
    assert student.cross_entropy_error(np.array([0.7, 0.2, 0.1]), np.array([1, 0, 0])) == close(0.356675, rtol=1e-5)
    assert student.cross_entropy_error(Y, T) == close(0.510825, rtol=1e-5)


@pytest.mark.exercise("cross_entropy_error")
def test_a_batch_of_two_with_labels_and_one_hot(student):
    y = np.array([[0.7, 0.2, 0.1], [0.25, 0.5, 0.25]])
    assert student.cross_entropy_error(y, np.array([0, 1])) == close(0.524911, rtol=1e-5)
    assert student.cross_entropy_error(y, np.array([[1, 0, 0], [0, 1, 0]])) == close(0.524911, rtol=1e-5)


@pytest.mark.exercise("minibatch")
def test_two_of_five_samples(student):
    x = np.array([[0, 1, 2], [10, 11, 12], [20, 21, 22], [30, 31, 32], [40, 41, 42]])
    t = np.array([0, 10, 20, 30, 40])
    x_batch, t_batch = student.minibatch(x, t, 2)
    # Each row of x starts with its target.
    assert x_batch == close(np.array([[t, t + 1, t + 2] for t in t_batch]))
    assert len(t_batch) == close(2)


@pytest.mark.exercise("numerical_diff")
def test_derivatives_of_the_text(student):
    assert student.numerical_diff(lambda x: 2 * x**2 + 2, 4) == close(16.0)
    assert student.numerical_diff(lambda x: 3 * x**2 + 2 * x + 7, 6) == close(38.0)


@pytest.mark.exercise("tangent_line")
def test_tangent_of_the_text(student):
    line = student.tangent_line(lambda x: 0.01 * x**2 + 0.1 * x, 5)
    assert line(0) == close(-0.25)
    assert line(np.array([0.0, 5.0, 10.0])) == close(np.array([-0.25, 0.75, 1.75]))


@pytest.mark.exercise("numerical_gradient")
def test_gradient_at_3_4(student):
    gradient = student.numerical_gradient(lambda x: x[0] ** 2 + x[1] ** 2, np.array([3.0, 4.0]))
    assert gradient == close(np.array([6.0, 8.0]), sequence=True)


@pytest.mark.exercise("numerical_gradient")
def test_gradient_by_a_matrix(student):
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    gradient = student.numerical_gradient(lambda x: x[0, 0] * x[0, 1] + 10 * x[1, 0] * x[1, 1], x)
    assert gradient == close(np.array([[2.0, 1.0], [40.0, 30.0]]), sequence=True)


@pytest.mark.exercise("gradient_descent")
def test_one_update_and_a_hundred(student):
    # The function stands in a text because it is called more than 400 times beside your code.
    descend = "lambda x, n: gradient_descent(lambda x: x[0] ** 2 + x[1] ** 2, x, lr=0.1, step_num=n)"
    assert student.run(descend, np.array([-3.0, 4.0]), 1) == close(np.array([-2.4, 3.2]))
    assert student.run(descend, np.array([-3.0, 4.0]), 100) == close(np.array([-6.1e-10, 8.1e-10]), rtol=0, atol=1e-9)


@pytest.mark.exercise("simpleNet")
def test_prediction_and_loss_of_the_text(student):
    net = student.simpleNet()
    net.W = W
    assert net.predict(np.array([0.6, 0.9])) == close(np.array([1.05414809, 0.63071653, 1.1328074]), atol=1e-8)
    assert net.loss(np.array([0.6, 0.9]), np.array([0, 0, 1])) == close(0.928068, rtol=1e-5)


@pytest.mark.exercise("simpleNet")
def test_gradient_of_the_text(student):
    net = student.simpleNet()
    net.W = W
    gradient = "lambda net, x, t: numerical_gradient(lambda w: net.loss(x, t), net.W)"
    expected = np.array([[0.219248, 0.143562, -0.362810], [0.328871, 0.215344, -0.544215]])
    result = student.run(gradient, net, np.array([0.6, 0.9]), np.array([0, 0, 1]))
    assert result == close(expected, rtol=0, atol=2e-6, sequence=True)


@pytest.mark.exercise("TwoLayerNet")
def test_shapes_of_the_parameters(student):
    params = student.TwoLayerNet(4, 3, 2).params
    shapes = {key: list(np.shape(value)) for key, value in params.items()}
    assert shapes == close({"W1": [4, 3], "b1": [3], "W2": [3, 2], "b2": [2]})


@pytest.mark.exercise("TwoLayerNet")
def test_network_of_the_text(student):
    net = student.TwoLayerNet(2, 2, 3)
    student.run(FILL, net, OF_THE_TEXT)
    x, t = np.array([[3.0, 3.0]]), np.array([[0, 0, 1]])
    assert net.predict(x) == close(np.array([[0.25, 0.25, 0.5]]))
    assert net.loss(x, t) == close(LN2, rtol=1e-5)
    assert net.accuracy(x, t) == close(1.0)
    assert net.numerical_gradient(x, t)["b2"] == close(np.array([0.25, 0.25, -0.5]), rtol=0, atol=2e-6, sequence=True)
