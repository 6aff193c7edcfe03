"""Two weeks into NumPy: loops over numbers, math in place of NumPy, nested functions, a list of rows, prints."""

import math
import random

import numpy as np


def softmax(x):
    if x.ndim == 1:
        biggest = max(x)
        exps = [math.exp(value - biggest) for value in x]
        total = sum(exps)
        return np.array([e / total for e in exps])
    rows = []
    for row in x:
        rows.append(softmax(row))
    return np.array(rows)


def mean_squared_error(y, t):
    total = 0
    for i in range(len(y)):
        total = total + (y[i] - t[i]) ** 2
    return total / 2


def one_loss(y, t):
    # t is one-hot or a number
    if np.ndim(t) == 0:
        return -math.log(y[t] + 1e-7)
    total = 0
    for i in range(len(y)):
        if t[i] == 1:
            total -= math.log(y[i] + 1e-7)
    return total


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return one_loss(y, t)
    total = 0
    for i in range(len(y)):
        total += one_loss(y[i], t[i])
    return total / len(y)


def minibatch(x, t, batch_size):
    x_batch = []
    t_batch = []
    for _ in range(batch_size):
        number = random.randint(0, len(x) - 1)
        x_batch.append(x[number])
        t_batch.append(t[number])
    return [np.array(x_batch), np.array(t_batch)]


def numerical_diff(f, x):
    h = 0.001
    right = f(x + h)
    left = f(x - h)
    print("right", right, "left", left)
    return (right - left) / h / 2


def tangent_line(f, x):
    slope = numerical_diff(f, x)
    height = f(x)

    def line(s):
        return height + slope * (s - x)

    return line


def numerical_gradient(f, x):
    def walk(part):
        result = []
        for i in range(len(part)):
            if part.ndim > 1:
                # part[i] is a view: changing it changes x
                result.append(walk(part[i]))
            else:
                old = float(part[i])
                part[i] = old + 0.0001
                a = f(x)
                part[i] = old - 0.0001
                b = f(x)
                part[i] = old
                result.append((a - b) / 0.0002)
        return np.array(result)

    return walk(x)


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    step = 0
    while step < step_num:
        x = x - lr * numerical_gradient(f, x)
        step += 1
    return x


class simpleNet:
    def __init__(self):
        self.W = np.zeros((2, 3))
        for i in range(2):
            for j in range(3):
                self.W[i][j] = random.gauss(0, 1)

    def predict(self, x):
        if x.ndim == 2:
            return np.array([self.predict(row) for row in x])
        out = []
        for j in range(3):
            out.append(x[0] * self.W[0][j] + x[1] * self.W[1][j])
        return np.array(out)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": np.random.normal(0, weight_init_std, (input_size, hidden_size)),
            "b1": np.array([0.0] * hidden_size),
            "W2": np.random.normal(0, weight_init_std, (hidden_size, output_size)),
            "b2": np.array([0.0] * output_size),
        }

    def layer(self, x, W, b):
        out = []
        for j in range(W.shape[1]):
            total = b[j]
            for i in range(W.shape[0]):
                total += x[i] * W[i, j]
            out.append(total)
        return out

    def predict(self, x):
        rows = []
        for row in x.tolist():
            hidden = self.layer(row, self.params["W1"], self.params["b1"])
            hidden = [1 / (1 + math.exp(-a)) for a in hidden]
            rows.append(softmax(np.array(self.layer(hidden, self.params["W2"], self.params["b2"]))))
        return np.array(rows)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        right = 0
        y = self.predict(x)
        for i in range(len(x)):
            if list(y[i]).index(max(y[i])) == list(t[i]).index(1):
                right += 1
        return right / len(x)

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        grads = {}
        for name in ["W1", "b1", "W2", "b2"]:
            grads[name] = numerical_gradient(f, self.params[name])
        return grads
