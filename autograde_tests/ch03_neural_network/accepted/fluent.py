"""Written by someone fluent in NumPy: as few lines as possible, bools for numbers, one function for both networks."""

from functools import reduce
from itertools import pairwise

import numpy as np


def step_function(x):
    return np.greater(x, 0)


def sigmoid(x):
    return (1 + np.tanh(np.divide(x, 2))) / 2


def relu(x):
    return x * (x > 0)


identity_function = np.copy
matrix_product = np.matmul


def init_network():
    sizes = (2, 3, 2, 2)
    weights = {f"W{n}": np.arange(1, i * o + 1).reshape(o, i).T / 10 for n, (i, o) in enumerate(pairwise(sizes), 1)}
    return weights | {f"b{n}": np.arange(1, o + 1) / 10 for n, o in enumerate(sizes[1:], 1)}


def _run(network, x, *activations):
    layers = zip("123", activations, strict=True)
    return reduce(lambda z, l: l[1](z @ network["W" + l[0]] + network["b" + l[0]]), layers, x)  # noqa: E741


def forward(network, x):
    return _run(network, x, sigmoid, sigmoid, identity_function)


def softmax(x):
    return (e := np.exp(x - x.max(-1)[..., None])) / e.sum(-1)[..., None]


def predict(network, x):
    return _run(network, x, sigmoid, sigmoid, softmax)


def accuracy(network, x, t):
    return (predict(network, x).argmax(-1) == t).mean()


def batch_accuracy(network, x, t, batch_size):
    cuts = range(batch_size, len(x), batch_size)
    return np.mean(np.concatenate([predict(network, part).argmax(-1) for part in np.split(x, cuts)]) == t)
