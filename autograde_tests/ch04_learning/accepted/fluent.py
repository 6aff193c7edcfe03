"""Somebody fluent: short, vectorised, flat views, a Generator without replacement, no delta but a clip."""

from functools import partial, reduce

import numpy as np

generator = np.random.default_rng()


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def mean_squared_error(y, t):
    d = y - t
    return d @ d / 2


def cross_entropy_error(y, t):
    labels = t if np.ndim(t) < y.ndim else t.argmax(-1)
    p = np.take_along_axis(np.atleast_2d(y), np.atleast_1d(labels)[:, None], axis=1)
    return -np.log(p.clip(1e-12)).mean()


def minibatch(x, t, batch_size):
    return tuple(a[i] for i in [generator.permutation(len(x))[:batch_size]] for a in (x, t))


def numerical_diff(f, x, h=1e-5):
    return np.subtract(f(x + h), f(x - h)) / (2 * h)


def tangent_line(f, x):
    return np.poly1d([d := numerical_diff(f, x), f(x) - d * x])


def numerical_gradient(f, x, h=1e-4):
    flat, grad = x.reshape(-1), np.empty(x.size)

    def at(i, value):
        flat[i] = value
        return f(x)

    for i, v in enumerate(flat.copy()):
        grad[i] = (at(i, v + h) - at(i, v - h)) / (2 * h)
        flat[i] = v
    return grad.reshape(x.shape)


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    return reduce(lambda x, _: x - lr * numerical_gradient(f, x), range(step_num), init_x)


class simpleNet:
    def __init__(self):
        self.W = generator.standard_normal((2, 3))

    def predict(self, x):
        return x @ self.W

    def loss(self, x, t):
        return cross_entropy_error(softmax(x @ self.W), t)


class TwoLayerNet:
    def __init__(self, *sizes, weight_init_std=0.01):
        self.params = {}
        for n, (rows, columns) in enumerate(zip(sizes, sizes[1:]), 1):  # noqa: B905, RUF007
            self.params |= {
                f"W{n}": generator.normal(scale=weight_init_std, size=(rows, columns)),
                f"b{n}": np.zeros(columns),
            }

    def predict(self, x):
        p = self.params
        return softmax((1 + np.tanh((x @ p["W1"] + p["b1"]) / 2)) / 2 @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == t.argmax(1)).mean()

    def numerical_gradient(self, x, t):
        gradient = partial(numerical_gradient, lambda _: self.loss(x, t))
        return {key: gradient(value) for key, value in self.params.items()}
