import numpy as np


def step_function(x):
    if x > 0:
        return 1
    return 0


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(a):
    c = np.max(a)
    exp_a = np.exp(a - c)  # against overflow
    sum_exp_a = np.sum(exp_a)
    return exp_a / sum_exp_a


def predict(network, x):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    exp_a = np.exp(a3 - np.max(a3))
    return exp_a / np.sum(exp_a)


def batch_accuracy(network, x, t, batch_size):
    n = len(x) // batch_size
    hits = 0
    for k in range(n):
        rows = slice(k * batch_size, (k + 1) * batch_size)
        p = predict(network, x[rows])
        hits += np.sum(np.argmax(p, axis=1) == t[rows])
    return hits / len(x)
