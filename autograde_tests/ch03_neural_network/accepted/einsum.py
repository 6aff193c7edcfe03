"""Written by someone who has found np.einsum and np.vectorize and uses them everywhere."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

LAYERS: Final = (("W1", "b1"), ("W2", "b2"), ("W3", "b3"))

step_function = np.vectorize(lambda number: int(number > 0))


def sigmoid(x: NDArray) -> NDArray:
    x = np.asarray(x, dtype=np.float64)
    out = np.empty_like(x)
    positive = x >= 0
    out[positive] = 1 / (np.exp(-x[positive]) + 1)
    power = np.exp(x[~positive])
    out[~positive] = power / (1 + power)
    return out


def relu(x: NDArray) -> NDArray:
    return np.clip(x, 0, None)


def identity_function(x: NDArray) -> NDArray:
    return np.einsum("...->...", x)


def matrix_product(A: NDArray, B: NDArray) -> NDArray:
    return np.einsum("...k,kj->...j", A, B)


def init_network() -> dict[str, NDArray]:
    return {
        "b3": np.linspace(0.1, 0.2, 2),
        "W3": np.einsum("i,j->ij", [1, 1], [0.1, 0.3]) + np.array([[0.0], [0.1]]),
        "b2": np.linspace(0.1, 0.2, 2),
        "W2": np.linspace(0.1, 0.6, 6).reshape(2, 3).T,
        "b1": np.linspace(0.1, 0.3, 3),
        "W1": np.linspace(0.1, 0.6, 6).reshape(3, 2).T,
    }


def scores(network: dict[str, NDArray], x: NDArray) -> NDArray:
    """Return the sums of the output layer, before its activation function."""
    for W, b in LAYERS:
        x = matrix_product(x if W == "W1" else sigmoid(x), network[W]) + network[b]
    return x


def forward(network: dict[str, NDArray], x: NDArray) -> NDArray:
    return identity_function(scores(network, x))


def softmax(x: NDArray) -> NDArray:
    # The greatest number of each row, without a keepdims.
    exponent = np.einsum("...i->i...", x) - np.amax(x, axis=-1)
    power = np.exp(np.einsum("i...->...i", exponent))
    return np.einsum("...i,...->...i", power, 1 / np.einsum("...i->...", power))


def predict(network: dict[str, NDArray], x: NDArray) -> NDArray:
    return softmax(scores(network, x))


def accuracy(network: dict[str, NDArray], x: NDArray, t: NDArray) -> NDArray:
    chosen = np.eye(len(network["b3"]))[np.argmax(predict(network, x), axis=1)]
    wanted = np.eye(len(network["b3"]))[t]
    # A 0-d array.
    return np.asarray(np.einsum("nk,nk->", chosen, wanted) / len(t))


def batch_accuracy(network: dict[str, NDArray], x: NDArray, t: NDArray, batch_size: int) -> NDArray:
    number = -(-len(x) // batch_size)
    answers = np.empty(len(x), dtype=int)
    for batch in range(number):
        rows = slice(batch * batch_size, (batch + 1) * batch_size)
        answers[rows] = np.einsum("ij->ji", predict(network, x[rows])).argmax(axis=0)
    return np.asarray(np.count_nonzero(answers == t) / len(t))
