"""Written by someone two weeks into NumPy: loops, if statements, plain Python numbers, a helper here and there."""

import math

import numpy as np


def for_every_number(function, x):
    """Apply a function of one number to a number or to each number of an array."""
    x = np.array(x)
    if x.ndim == 0:
        return function(float(x))
    parts = []
    for part in x:
        parts.append(for_every_number(function, part))
    return np.array(parts)


def step_one(number):
    if number > 0:
        return 1
    else:
        return 0


def step_function(x):
    return for_every_number(step_one, x)


def sigmoid_one(number):
    # math.exp cannot take 1000
    if number < -700:
        return 0.0
    return 1 / (1 + math.exp(-number))


def sigmoid(x):
    return for_every_number(sigmoid_one, x)


def relu_one(number):
    return max(0, number)


def relu(x):
    return for_every_number(relu_one, x)


def identity_function(x):
    y = x
    return y


def matrix_product(A, B):
    if A.ndim == 1:
        return matrix_product(A.reshape(1, len(A)), B)[0]
    if A.shape[1] != B.shape[0]:
        raise ValueError("the shapes do not fit: " + str(A.shape) + " and " + str(B.shape))
    C = np.zeros((A.shape[0], B.shape[1]))
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            total = 0
            for k in range(A.shape[1]):
                total = total + A[i, k] * B[k, j]
            C[i, j] = total
    return C


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network


def forward(network, x):
    x = matrix_product(x, network["W1"]) + network["b1"]
    x = sigmoid(x)
    x = matrix_product(x, network["W2"]) + network["b2"]
    x = sigmoid(x)
    x = matrix_product(x, network["W3"]) + network["b3"]
    x = identity_function(x)
    print("output:", x)
    return x


def softmax(x):
    if x.ndim == 2:
        rows = []
        for row in x:
            rows.append(softmax(row))
        return np.array(rows)
    biggest = max(x)
    powers = []
    for number in x:
        powers.append(math.exp(number - biggest))
    total = sum(powers)
    return np.array([power / total for power in powers])


def predict(network, x):
    if x.ndim == 1:
        z1 = sigmoid(matrix_product(x, network["W1"]) + network["b1"])
        z2 = sigmoid(matrix_product(z1, network["W2"]) + network["b2"])
        return softmax(matrix_product(z2, network["W3"]) + network["b3"])
    rows = []
    for i in range(len(x)):
        rows.append(predict(network, x[i]))
    return np.array(rows)


def accuracy(network, x, t):
    right = 0
    for i in range(len(x)):
        y = list(predict(network, x[i]))
        if y.index(max(y)) == t[i]:
            right += 1
    return right / len(x)


def batch_accuracy(network, x, t, batch_size):
    right = 0
    i = 0
    while i < len(x):
        y = predict(network, x[i : i + batch_size])
        for row, label in zip(y, t[i : i + batch_size], strict=True):
            if np.argmax(row) == label:
                right += 1
        i += batch_size
    return right / len(x)
