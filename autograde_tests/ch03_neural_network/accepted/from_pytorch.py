"""Written by someone from PyTorch: modules, a state dict, logits, log-sum-exp, a data loader, single precision."""

import numpy as np


class Module:
    def __call__(self, x):
        return self.forward(x)


class Linear(Module):
    def __init__(self, weight, bias):
        self.weight = np.asarray(weight, dtype=np.float32)
        self.bias = np.asarray(bias, dtype=np.float32)
        self.in_features, self.out_features = self.weight.shape

    def forward(self, x):
        return x @ self.weight + self.bias


class Sigmoid(Module):
    def forward(self, x):
        return sigmoid(x)


class Identity(Module):
    def forward(self, x):
        return x


class Softmax(Module):
    def __init__(self, dim=-1):
        self.dim = dim

    def forward(self, x):
        return np.exp(log_softmax(x, self.dim))


class Sequential(Module):
    def __init__(self, *modules):
        self.modules = list(modules)

    def forward(self, x):
        for module in self.modules:
            x = module(x)
        return x


class Net(Sequential):
    @classmethod
    def from_state_dict(cls, state_dict, head):
        fc1, fc2, fc3 = (Linear(state_dict[f"W{n}"], state_dict[f"b{n}"]) for n in (1, 2, 3))
        return cls(fc1, Sigmoid(), fc2, Sigmoid(), fc3, head)


class DataLoader:
    def __init__(self, *arrays, batch_size):
        self.arrays = arrays
        self.batch_size = batch_size

    def __iter__(self):
        for start in range(0, len(self.arrays[0]), self.batch_size):
            yield tuple(array[start : start + self.batch_size] for array in self.arrays)


def log_softmax(x, dim=-1):
    x = np.asarray(x, dtype=np.float32)
    peak = x.max(axis=dim, keepdims=True)
    return x - peak - np.log(np.exp(x - peak).sum(axis=dim, keepdims=True))


def step_function(x):
    return np.heaviside(x, 0).astype(np.float32)


def sigmoid(x):
    # logaddexp(0, -x) is softplus: log(1 + exp(-x)).
    return np.exp(-np.logaddexp(0, -np.asarray(x, dtype=np.float32)))


def relu(x):
    return np.where(np.less(x, 0), np.float32(0), x)


def identity_function(x):
    return Identity()(x)


def matrix_product(A, B):
    return A @ B


def init_network():
    state_dict = {
        "W1": [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]],
        "b1": [0.1, 0.2, 0.3],
        "W2": [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]],
        "b2": [0.1, 0.2],
        "W3": [[0.1, 0.3], [0.2, 0.4]],
        "b3": [0.1, 0.2],
    }
    return {name: np.array(values, dtype=np.float32) for name, values in state_dict.items()}


def forward(network, x):
    return Net.from_state_dict(network, Identity())(x.astype(np.float32))


def softmax(x):
    return Softmax(dim=-1)(x)


def predict(network, x):
    return Net.from_state_dict(network, Softmax(dim=-1))(x.astype(np.float32))


def accuracy(network, x, t):
    logits = predict(network, x)
    return np.equal(logits.argmax(axis=1), t).astype(np.float32).mean()


def batch_accuracy(network, x, t, batch_size):
    correct, total = 0, 0
    for inputs, labels in DataLoader(x, t, batch_size=batch_size):
        outputs = predict(network, inputs)
        predicted = np.argmax(outputs, axis=1)
        total += labels.size
        correct += (predicted == labels).sum().item()
    return correct / total
