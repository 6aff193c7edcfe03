"""Written by someone who types from a textbook: short names, one statement after another, in-place work on copies."""

import numpy as np


def step_function(x):
    y = x > 0
    return np.array(y, dtype=int)


def sigmoid(x):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def relu(x):
    out = np.array(x)
    mask = out <= 0
    out[mask] = 0
    return out


def identity_function(x):
    return x


def matrix_product(A, B):
    return A.dot(B)


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b1"], network["b2"], network["b3"] = map(np.array, ([0.1, 0.2, 0.3], [0.1, 0.2], [0.1, 0.2]))
    # A note for myself that nobody asked for.
    network["name"] = "2-3-2-2"
    return network


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]

    a = np.dot(x, W1)
    a += b1
    z = sigmoid(a)
    a = np.dot(z, W2)
    a += b2
    z = sigmoid(a)
    a = np.dot(z, W3)
    a += b3
    return identity_function(a)


def softmax(x):
    if x.ndim == 1:
        c = np.max(x)
        exp_x = np.exp(x - c)
        exp_x /= np.sum(exp_x)
        return exp_x

    c = np.max(x, axis=1).reshape(x.shape[0], 1)
    exp_x = np.exp(x - c)
    exp_x /= np.sum(exp_x, axis=1).reshape(x.shape[0], 1)
    return exp_x


def predict(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]

    a1 = np.dot(x, W1) + b1
    z1 = sigmoid(a1)
    a2 = np.dot(z1, W2) + b2
    z2 = sigmoid(a2)
    a3 = np.dot(z2, W3) + b3
    return softmax(a3)


def accuracy(network, x, t):
    accuracy_cnt = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        p = np.argmax(y)
        if p == t[i]:
            accuracy_cnt += 1
    return float(accuracy_cnt) / len(x)


def batch_accuracy(network, x, t, batch_size):
    accuracy_cnt = 0
    for i in range(0, len(x), batch_size):
        x_batch = x[i : i + batch_size]
        y_batch = predict(network, x_batch)
        p = np.argmax(y_batch, axis=1)
        accuracy_cnt += np.sum(p == t[i : i + batch_size])
    return float(accuracy_cnt) / len(x)
