"""Public checks of chapter 3: run `grader check` in this folder."""

import numpy as np
import pytest

from grader.suite import close

# The networks of the text; `student.keep` puts a copy of one beside your code.
NETWORK = {
    "W1": np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]),
    "b1": np.array([0.1, 0.2, 0.3]),
    "W2": np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
    "b2": np.array([0.1, 0.2]),
    "W3": np.array([[0.1, 0.3], [0.2, 0.4]]),
    "b3": np.array([0.1, 0.2]),
}
SMALL = {
    "W1": np.array([[2.0], [-1.0]]),
    "b1": np.array([0.0]),
    "W2": np.array([[2.0]]),
    "b2": np.array([-1.0]),
    "W3": np.array([[0.0, 2.0]]),
    "b3": np.array([0.0, 0.0]),
}
# With these weights the answer is the position of the largest input.
LARGEST = {
    "W1": np.eye(3),
    "b1": np.zeros(3),
    "W2": np.eye(3),
    "b2": np.zeros(3),
    "W3": np.eye(3),
    "b3": np.zeros(3),
}


@pytest.mark.exercise("step_function")
def test_step_function_of_the_text(student):
    y = student.step_function(np.array([-1.0, 1.0, 2.0]))
    assert y == close(np.array([0, 1, 1]), sequence=True)


@pytest.mark.exercise("step_function")
def test_step_function_of_one_number(student):
    assert student.step_function(3.0) == close(1)


@pytest.mark.exercise("sigmoid")
def test_sigmoid_of_the_text(student):
    y = student.sigmoid(np.array([-1.0, 1.0, 2.0]))
    assert y == close(np.array([0.26894142, 0.73105858, 0.88079708]), rtol=0, atol=1e-8)


@pytest.mark.exercise("sigmoid")
def test_sigmoid_of_zero(student):
    assert student.sigmoid(0.0) == close(0.5)


@pytest.mark.exercise("relu")
def test_relu_of_the_text(student):
    assert student.relu(np.array([-2.0, 0.5, 3.0])) == close(np.array([0.0, 0.5, 3.0]))


@pytest.mark.exercise("identity_function")
def test_identity_function_of_the_text(student):
    assert student.identity_function(np.array([0.3, -0.7])) == close(np.array([0.3, -0.7]))


@pytest.mark.exercise("matrix_product")
def test_matrix_product_of_two_matrices(student):
    product = student.matrix_product(np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]]))
    assert product == close(np.array([[19, 22], [43, 50]]))


@pytest.mark.exercise("matrix_product")
def test_matrix_product_of_a_vector_and_a_matrix(student):
    product = student.matrix_product(np.array([1, 2]), np.array([[1, 3, 5], [2, 4, 6]]))
    assert product == close(np.array([5, 11, 17]))


@pytest.mark.exercise("init_network")
def test_first_weights_of_the_text(student):
    network = student.init_network()
    assert network["W1"] == close(np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]))


@pytest.mark.exercise("init_network")
def test_first_biases_of_the_text(student):
    network = student.init_network()
    assert network["b1"] == close(np.array([0.1, 0.2, 0.3]))


@pytest.mark.exercise("forward")
def test_forward_of_the_text(student):
    y = student.forward(student.keep(NETWORK), np.array([1.0, 0.5]))
    assert y == close(np.array([0.31682708, 0.69627909]), rtol=0, atol=1e-8)


@pytest.mark.exercise("softmax")
def test_softmax_of_the_text(student):
    y = student.softmax(np.array([0.3, 2.9, 4.0]))
    assert y == close(np.array([0.01821127, 0.24519181, 0.73659691]), rtol=0, atol=1e-8)


@pytest.mark.exercise("softmax")
def test_softmax_of_a_batch_of_two_equal_rows(student):
    y = student.softmax(np.array([[0.3, 2.9, 4.0], [0.3, 2.9, 4.0]]))
    row = [0.01821127, 0.24519181, 0.73659691]
    assert y == close(np.array([row, row]), rtol=0, atol=1e-8)


@pytest.mark.exercise("predict")
def test_predict_of_the_text(student):
    y = student.predict(student.keep(SMALL), np.array([1.0, 2.0]))
    assert y == close(np.array([0.26894142, 0.73105858]), rtol=0, atol=1e-8)


@pytest.mark.exercise("predict")
def test_predict_of_a_batch_of_one(student):
    y = student.predict(student.keep(SMALL), np.array([[1.0, 2.0]]))
    assert y == close(np.array([[0.26894142, 0.73105858]]), rtol=0, atol=1e-8)


@pytest.mark.exercise("accuracy")
def test_accuracy_of_the_text(student):
    x = np.array([[3.0, 1.0, 0.0], [0.0, 2.0, 1.0], [1.0, 0.0, 4.0], [0.0, 5.0, 2.0]])
    assert student.accuracy(student.keep(LARGEST), x, np.array([0, 1, 2, 2])) == close(0.75)


@pytest.mark.exercise("batch_accuracy")
def test_batch_accuracy_with_a_short_last_batch(student):
    x = np.array([[3.0, 1.0, 0.0], [0.0, 2.0, 1.0], [1.0, 0.0, 4.0], [0.0, 5.0, 2.0], [6.0, 1.0, 2.0]])
    # Right in each batch of two: the first, the third and the fifth.
    assert student.batch_accuracy(student.keep(LARGEST), x, np.array([0, 2, 2, 0, 0]), 2) == close(0.6)
