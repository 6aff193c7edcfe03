"""Sums everything with einsum: ndindex, a five-point stencil, one-hot by comparison, results as 0-d arrays."""

import numpy as np


def sigmoid(x):
    return np.where(x > 0, 1 / (1 + np.exp(-np.abs(x))), 1 - 1 / (1 + np.exp(-np.abs(x))))


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1)[..., None])
    return np.einsum("...c,...->...c", e, 1 / np.einsum("...c->...", e))


def mean_squared_error(y, t):
    return np.array(np.einsum("k,k->", y - t, y - t) * (1 / 2))


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    labels = np.reshape(t, (-1, 1)) == np.arange(y.shape[1])
    hot = np.reshape(t, y.shape) if np.size(t) == y.size else labels
    return np.array(-np.einsum("nc,nc->", hot.astype(float), np.log(y + 1e-10)) / len(y))


def minibatch(x, t, batch_size):
    chosen = np.zeros((batch_size, len(x)))
    chosen[np.arange(batch_size), np.random.randint(len(x), size=batch_size)] = 1
    return np.einsum("bn,n...->b...", chosen, x), np.einsum("bn,n...->b...", chosen, t)


STENCIL = {-2: 1 / 12, -1: -8 / 12, 1: 8 / 12, 2: -1 / 12}


def numerical_diff(f, x, h=1e-3):
    return np.einsum("k,k->", list(STENCIL.values()), [f(x + k * h) for k in STENCIL]) / h


def tangent_line(f, x):
    y, d = f(x), numerical_diff(f, x)
    return np.vectorize(lambda s: y + d * (s - x))


def numerical_gradient(f, x):
    h = 1e-3
    grad = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        here = x[index]
        for k, weight in STENCIL.items():
            x[index] = here + k * h
            grad[index] += weight * f(x) / h
        x[index] = here
    return grad


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = np.array(init_x, dtype=float)
    for _ in range(step_num):
        np.subtract(x, np.multiply(lr, numerical_gradient(f, x)), out=x)
    return x


class simpleNet:
    def __init__(self):
        self.W = np.random.standard_normal(size=(2, 3))

    def predict(self, x):
        return np.einsum("...d,dc->...c", x, self.W)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        shapes = {
            "W1": (input_size, hidden_size),
            "b1": hidden_size,
            "W2": (hidden_size, output_size),
            "b2": output_size,
        }
        self.params = {
            name: np.random.normal(0, weight_init_std, shape) if name[0] == "W" else np.zeros(shape)
            for name, shape in shapes.items()
        }

    def predict(self, x):
        z = sigmoid(np.einsum("nd,dh->nh", x, self.params["W1"]) + self.params["b1"])
        return softmax(np.einsum("nh,hc->nc", z, self.params["W2"]) + self.params["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x)
        highest = np.max(y, axis=1)[:, None] == y
        return np.einsum("nc,nc->", highest.astype(float), t) / len(t)

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), array) for name, array in self.params.items()}
