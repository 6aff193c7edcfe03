"""Written by someone from MATLAB: samples become columns inside, and loops count from 1."""

import numpy as np
from numpy import exp, zeros


def step_function(x):
    y = zeros(np.shape(x))
    y = y + (x > 0)
    return y


def sigmoid(x):
    # realmax is about exp(709)
    x = np.minimum(np.maximum(x, -500), 500)
    return np.power(1 + exp(-x), -1)


def relu(x):
    return (x + abs(x)) / 2


def identity_function(x):
    return +x


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        raise ValueError("Inner matrix dimensions must agree.")
    return np.transpose(np.dot(np.transpose(B), np.transpose(A)))


def init_network():
    network = {}
    network["W1"] = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).reshape((2, 3), order="F")
    network["W2"] = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]).reshape((3, 2), order="F")
    network["W3"] = np.array([0.1, 0.2, 0.3, 0.4]).reshape((2, 2), order="F")
    for k in range(1, 3 + 1):
        network["b" + str(k)] = np.arange(1, network["W" + str(k)].shape[1] + 1) / 10
    return network


def layer(W, b, x):
    # x holds one sample in each column
    return W.T @ x + b.reshape(-1, 1)


def column_sums(network, x):
    z = sigmoid(layer(network["W1"], network["b1"], x))
    z = sigmoid(layer(network["W2"], network["b2"], z))
    return layer(network["W3"], network["b3"], z)


def forward(network, x):
    a3 = column_sums(network, x.reshape(-1, 1))
    return identity_function(a3)[:, 0]


def softmax(x):
    if x.ndim == 2:
        x = x.T
        x = x - np.max(x, axis=0)
        y = exp(x) / np.sum(exp(x), axis=0)
        return y.T
    x = x - np.max(x)
    return exp(x) / np.sum(exp(x))


def predict(network, x):
    if x.ndim == 1:
        return softmax(column_sums(network, x.reshape(-1, 1)).T).squeeze(axis=0)
    return softmax(column_sums(network, x.T).T)


def accuracy(network, x, t):
    m = np.size(x, 0)
    count = 0
    for k in range(1, m + 1):
        y = predict(network, x[k - 1 : k, :])
        count = count + (y.argmax() == t[k - 1])
    return count / m


def batch_accuracy(network, x, t, batch_size):
    m = np.size(x, 0)
    count = 0
    last = int(np.ceil(m / batch_size))
    for k in range(1, last + 1):
        first = (k - 1) * batch_size + 1
        stop = min(k * batch_size, m)
        y = predict(network, x[first - 1 : stop, :])
        count = count + sum(y.argmax(axis=1) == t[first - 1 : stop])
    return count / m
