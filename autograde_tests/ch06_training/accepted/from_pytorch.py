"""From PyTorch: its names and epsilons, states by name, lists of layers walked with [::-1], generators of one's own."""

import math
import random
from collections import defaultdict

import numpy as np


class SGD:
    def __init__(self, lr: float = 1e-2) -> None:
        self.param_groups = [{"lr": lr}]

    def update(self, params: dict, grads: dict) -> None:
        for name, p in params.items():
            p -= self.param_groups[0]["lr"] * grads[name]


class Momentum:
    """The velocity without the learning rate, which is the same as long as that stays."""

    def __init__(self, lr: float = 1e-2, momentum: float = 0.9) -> None:
        self.lr, self.momentum = lr, momentum
        self.state = defaultdict(lambda: 0.0)

    def update(self, params: dict, grads: dict) -> None:
        for name, p in params.items():
            self.state[name] = self.momentum * self.state[name] + grads[name]
            p -= self.lr * self.state[name]


class AdaGrad:
    def __init__(self, lr: float = 1e-2, eps: float = 1e-10) -> None:
        self.lr, self.eps = lr, eps
        self.state_sum = {}

    def update(self, params: dict, grads: dict) -> None:
        for name, p in params.items():
            g = grads[name]
            self.state_sum.setdefault(name, np.zeros_like(p))
            self.state_sum[name] = self.state_sum[name] + g**2
            np.subtract(p, self.lr * g / (np.sqrt(self.state_sum[name]) + self.eps), out=p)


class Adam:
    def __init__(self, lr: float = 1e-3, beta1: float = 0.9, beta2: float = 0.999, eps: float = 1e-8) -> None:
        self.lr, self.betas, self.eps = lr, (beta1, beta2), eps
        self.exp_avg, self.exp_avg_sq, self.step = {}, {}, 0

    def update(self, params: dict, grads: dict) -> None:
        self.step += 1
        b1, b2 = self.betas
        for name, p in params.items():
            g = grads[name]
            self.exp_avg[name] = b1 * self.exp_avg.get(name, np.zeros_like(g)) + (1 - b1) * g
            self.exp_avg_sq[name] = b2 * self.exp_avg_sq.get(name, np.zeros_like(g)) + (1 - b2) * np.square(g)
            denom = np.sqrt(self.exp_avg_sq[name]) / np.sqrt(1 - b2**self.step) + self.eps
            p[...] = p - self.lr / (1 - b1**self.step) * self.exp_avg[name] / denom


def init_weights(sizes, weight_init_std="he"):
    gains = {"xavier": 1.0, "he": 2.0}
    params = {}
    for i, (fan_in, fan_out) in enumerate(zip(sizes, sizes[1:], strict=False), start=1):
        std = (gains[weight_init_std] / fan_in) ** 0.5 if isinstance(weight_init_std, str) else weight_init_std
        params[f"W{i}"] = np.random.default_rng().normal(loc=0.0, scale=std, size=(fan_in, fan_out))
        params[f"b{i}"] = np.zeros((fan_out,))
    return params


def hidden_activations(x, weights, activation):
    outputs = [x]
    for weight in weights:
        outputs.append(activation(outputs[-1] @ weight))
    return outputs[1:]


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None, eps=1e-5):
        self.gamma, self.beta = gamma, beta
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros_like(gamma) if running_mean is None else np.array(running_mean)
        self.running_var = np.zeros_like(gamma) if running_var is None else np.array(running_var)

    def forward(self, x, train_flg=True):
        if train_flg:
            mean, var = x.mean(0), x.var(0)
            self.running_mean = self.running_mean + (1 - self.momentum) * (mean - self.running_mean)
            self.running_var = self.running_var + (1 - self.momentum) * (var - self.running_var)
        else:
            mean, var = self.running_mean, self.running_var
        inv_std = (var + self.eps) ** -0.5
        x_hat = (x - mean) * inv_std
        if train_flg:
            self.cache = x_hat, inv_std
        return x_hat * self.gamma + self.beta

    def backward(self, dout):
        x_hat, inv_std = self.cache
        n = dout.shape[0]
        self.dbeta, self.dgamma = dout.sum(0), (dout * x_hat).sum(0)
        dx_hat = dout * self.gamma
        return inv_std / n * (n * dx_hat - dx_hat.sum(0) - x_hat * (dx_hat * x_hat).sum(0))


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.keep = 1 - dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return self.keep * x
        self.mask = np.random.binomial(1, self.keep, size=x.shape).astype(x.dtype)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask


def weight_decay(params, weight_decay_lambda):
    decayed = {name: weight_decay_lambda * p if name[0] == "W" else np.zeros_like(p) for name, p in params.items()}
    penalty = sum(float(np.vdot(p, decayed[name])) for name, p in params.items()) / 2
    return penalty, decayed


def sigmoid(x):
    """Return 1 / (1 + exp(-x)), elementwise."""
    return 1 / (1 + np.exp(-x))


def relu(x):
    """Return max(0, x), elementwise."""
    return np.maximum(0, x)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Sigmoid:
    """The sigmoid, and its derivative."""

    def forward(self, x):
        self.y = sigmoid(x)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


class Affine:
    """x W + b; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


class MultiLayerNet:
    activations = {"relu": Relu, "sigmoid": Sigmoid}

    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.params = init_weights([input_size, *hidden_size_list, output_size], weight_init_std)
        self.decay = weight_decay_lambda
        self.affines = [Affine(self.params[f"W{i}"], self.params[f"b{i}"]) for i in range(1, len(hidden_size_list) + 2)]
        self.layers = [self.affines[0]]
        for affine in self.affines[1:]:
            self.layers += [self.activations[activation](), affine]
        self.criterion = SoftmaxWithLoss()

    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    predict = __call__

    def loss(self, x, t):
        return self.criterion.forward(self(x), t) + weight_decay(self.params, self.decay)[0]

    def accuracy(self, x, t):
        target = t.argmax(1) if t.ndim > 1 else t
        return (self(x).argmax(1) == target).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.criterion.backward()
        for layer in self.layers[::-1]:
            dout = layer.backward(dout)
        grads = {}
        for i, affine in enumerate(self.affines, 1):
            grads[f"W{i}"], grads[f"b{i}"] = affine.dW + self.decay * affine.W, affine.db
        return grads


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    rng = np.random.default_rng()
    losses = np.empty(iters_num)
    for step in range(iters_num):
        index = rng.integers(0, len(x_train), size=batch_size)
        losses[step] = network.loss(x_train[index], t_train[index])
        optimizer.update(network.params, network.gradient(x_train[index], t_train[index]))
    return losses


def split_validation(x, t, validation_rate=0.2):
    index = np.random.default_rng().permutation(len(x))
    n_train = len(x) - int(np.floor(len(x) * validation_rate))
    train_index, val_index = np.split(index, [n_train])
    return x[train_index], t[train_index], x[val_index], t[val_index]


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    def log_uniform(low, high):
        return math.exp(random.uniform(math.log(low), math.log(high)))

    found = []
    for _ in range(trials):
        config = {"lr": log_uniform(*lr_range), "weight_decay": log_uniform(*weight_decay_range)}
        found.append([evaluate(**config), config["lr"], config["weight_decay"]])
    return sorted(found, key=lambda row: -row[0])
