"""From MATLAB: columns inside, numel, linear indices through flat, randi, half the difference times 1e4."""

import numpy as np


def logsig(n):
    return 1.0 / (1.0 + np.exp(-n))


def softmax(n):
    # Samples are columns in here.
    e = np.exp(n - np.max(n, axis=0))
    return e / np.sum(e, axis=0)


def mean_squared_error(y, t):
    e = (y - t).reshape(-1, 1)
    return np.dot(e.T, e).item() / 2


def cross_entropy_error(y, t):
    Y = np.reshape(y, (1, -1)).T if np.ndim(y) == 1 else np.transpose(y)
    C, N = Y.shape
    T = np.transpose(t) if np.ndim(t) == 2 else np.reshape(t, (1, -1)).T
    if np.size(t) == N:
        # ind2vec
        T = np.eye(C)[:, np.reshape(t, N)]
    eps = 1e-8
    return -np.sum(T * np.log(Y + eps)) / N


def minibatch(x, t, batch_size):
    N = np.size(x, 0)
    # randi counts from 1.
    idx = np.random.randint(1, N + 1, (1, batch_size))
    idx = idx[0, :] - 1
    return [x[idx, ...], t[idx, ...]]


def numerical_diff(f, x):
    return 0.5e4 * (f(x + 1e-4) - f(x - 1e-4))


class tangent_line:
    def __init__(self, f, x):
        self.p = [numerical_diff(f, x)]
        self.p.append(f(x) - self.p[0] * x)

    def __call__(self, s):
        return np.polyval(self.p, s)


def numerical_gradient(f, x):
    h = 1e-4
    g = np.zeros(x.shape)
    for k in range(np.size(x)):
        saved = x.flat[k]
        d = np.zeros(2)
        for j, step in enumerate((h, -h)):
            x.flat[k] = saved + step
            d[j] = f(x)
        x.flat[k] = saved
        g.flat[k] = -np.diff(d)[0] / (2 * h)
    return g


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x + 0.0
    for _k in range(1, step_num + 1):
        g = numerical_gradient(f, x)
        x = x - lr * g
    return x


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return (self.W.T @ x.T).T

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.W.T @ x.T).T, t)


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        sizes = [input_size, hidden_size, output_size]
        for k in (1, 2):
            self.params["W%d" % k] = np.random.randn(sizes[k - 1], sizes[k]) * weight_init_std  # noqa: UP031
            self.params["b%d" % k] = np.zeros((1, sizes[k])).ravel()  # noqa: UP031

    def predict(self, x):
        p = self.params
        a1 = logsig(p["W1"].T @ x.T + p["b1"].reshape(-1, 1))
        return softmax(p["W2"].T @ a1 + p["b2"].reshape(-1, 1)).T

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        hit = np.argmax(self.predict(x).T, 0) == np.argmax(t.T, 0)
        return np.sum(hit) / np.size(hit)

    def numerical_gradient(self, x, t):
        grads = {}
        for name in sorted(self.params):
            grads[name] = numerical_gradient(lambda _: self.loss(x, t), self.params[name])
        return grads
