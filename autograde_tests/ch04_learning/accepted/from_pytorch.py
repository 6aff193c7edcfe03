"""Written by someone from PyTorch: modules that are called, logits and log-sum-exp, a data loader, an optimiser."""

from collections import OrderedDict

import numpy as np


class Module:
    training = True

    def __call__(self, *args):
        return self.forward(*args)


class Linear(Module):
    def __init__(self, weight, bias=None):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        out = x @ self.weight
        return out if self.bias is None else out + self.bias


def log_softmax(x, dim=-1):
    peak = np.amax(x, axis=dim, keepdims=True)
    return x - peak - np.log(np.sum(np.exp(x - peak), axis=dim, keepdims=True))


def nll_loss(log_probs, target):
    log_probs = np.atleast_2d(log_probs)
    target = np.asarray(target)
    if target.size == log_probs.size:
        target = target.reshape(log_probs.shape).argmax(axis=-1)
    target = target.reshape(-1)
    return -log_probs[range(target.size), target].mean()


class MSELoss(Module):
    def __init__(self, reduction="sum"):
        self.reduction = reduction

    def forward(self, y, t):
        return np.square(np.asarray(y, dtype=np.float32) - t).sum(dtype=np.float32) * np.float32(0.5)


mean_squared_error = MSELoss()


def cross_entropy_error(y, t):
    with np.errstate(divide="ignore"):
        return nll_loss(np.maximum(np.log(y), -100.0), t)


class RandomSampler:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        order = np.arange(self.n)
        np.random.shuffle(order)
        return iter(order.tolist())


class DataLoader:
    def __init__(self, *arrays, batch_size):
        self.arrays, self.batch_size = arrays, batch_size

    def __iter__(self):
        batch = []
        for index in RandomSampler(len(self.arrays[0])):
            batch.append(index)
            if len(batch) == self.batch_size:
                yield tuple(np.stack([array[i] for i in batch]) for array in self.arrays)
                batch = []


def minibatch(x, t, batch_size):
    inputs, targets = next(iter(DataLoader(x, t, batch_size=batch_size)))
    return inputs, targets


def numerical_diff(f, x, eps=1e-4):
    x = np.float64(x)
    return (f(x + eps) - f(x - eps)) / (2.0 * eps)


def tangent_line(f, x):
    class Tangent(Module):
        slope = numerical_diff(f, x)
        bias = f(x) - slope * x

        def forward(self, s):
            return self.slope * s + self.bias

    return Tangent()


def numerical_gradient(f, x, eps=1e-4):
    grad = np.zeros_like(x, dtype=np.float64)
    for index, value in np.ndenumerate(x.copy()):
        outputs = []
        for sign in (+1, -1):
            x[index] = value + sign * eps
            outputs.append(f(x))
        x[index] = value
        grad[index] = (outputs[0] - outputs[1]) / (2 * eps)
    return grad


class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    def step(self, grads):
        for param, grad in zip(self.params, grads, strict=True):
            param -= self.lr * grad  # noqa: PLW2901


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    optimizer = SGD([x], lr=lr)
    for _ in range(step_num):
        optimizer.step([numerical_gradient(f, x)])
    return x


class simpleNet(Module):
    def __init__(self):
        super().__init__()
        self.fc = Linear(np.random.normal(size=(2, 3)))

    @property
    def W(self):
        return self.fc.weight

    @W.setter
    def W(self, value):
        self.fc.weight = value

    def forward(self, x):
        return self.fc(x)

    predict = forward

    def loss(self, x, t):
        return nll_loss(log_softmax(self(x)), t)


class TwoLayerNet(Module):
    def __init__(self, input_size: int, hidden_size: int, output_size: int, weight_init_std: float = 0.01):
        super().__init__()
        self.params = OrderedDict()
        for name, shape in (("1", (input_size, hidden_size)), ("2", (hidden_size, output_size))):
            self.params["W" + name] = np.random.normal(0.0, weight_init_std, size=shape)
            self.params["b" + name] = np.zeros(shape[1])

    def forward(self, x):
        fc1, fc2 = (Linear(self.params["W" + n], self.params["b" + n]) for n in "12")
        return fc2(np.exp(-np.logaddexp(0, -fc1(x))))

    def predict(self, x):
        return np.exp(log_softmax(self(x)))

    def loss(self, x, t):
        return nll_loss(log_softmax(self(x)), t)

    def accuracy(self, x, t):
        return np.equal(self(x).argmax(axis=1), t.argmax(axis=1)).astype(np.float32).mean()

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), param) for name, param in self.params.items()}
