"""Two weeks into NumPy: loops over numbers and rows, math and random in place of NumPy, lists that grow, prints."""

import math
import random

import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            W = params[key]
            step = self.lr * grads[key]
            W -= step


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.v:
                self.v[key] = np.zeros(params[key].shape)
            self.v[key] *= self.momentum
            self.v[key] -= self.lr * grads[key]
            params[key] += self.v[key]


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.h:
                self.h[key] = np.zeros(params[key].shape)
            self.h[key] = self.h[key] + grads[key] ** 2
            params[key] -= self.lr * grads[key] / np.sqrt(self.h[key] + 1e-8)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.power1 = 1
        self.power2 = 1
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.power1 = self.power1 * self.beta1
        self.power2 = self.power2 * self.beta2
        for key in params:
            if key not in self.m:
                self.m[key] = 0
                self.v[key] = 0
            g = grads[key]
            self.m[key] = self.beta1 * self.m[key] + (1 - self.beta1) * g
            self.v[key] = self.beta2 * self.v[key] + (1 - self.beta2) * g * g
            m_hat = self.m[key] / (1 - self.power1)
            v_hat = self.v[key] / (1 - self.power2)
            params[key] -= self.lr * m_hat / (v_hat**0.5 + 1e-8)


def init_weights(sizes, weight_init_std="he"):
    result = {}
    i = 1
    while i < len(sizes):
        n = sizes[i - 1]
        if weight_init_std == "he":
            std = math.sqrt(2 / n)
        elif weight_init_std == "xavier":
            std = 1 / math.sqrt(n)
        else:
            std = weight_init_std
        rows = []
        for _ in range(n):
            rows.append([random.gauss(0, std) for _ in range(sizes[i])])
        result["W" + str(i)] = np.array(rows)
        result["b" + str(i)] = np.array([0.0] * sizes[i])
        i = i + 1
    return result


def hidden_activations(x, weights, activation):
    result = []
    now = x
    for k in range(len(weights)):
        now = activation(np.dot(now, weights[k]))
        result = result + [now]
    return result


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        n = len(x)
        if self.running_mean is None:
            self.running_mean = np.zeros(len(x[0]))
        if self.running_var is None:
            self.running_var = np.zeros(len(x[0]))
        if train_flg == False:  # noqa: E712
            return (x - self.running_mean) / np.sqrt(self.running_var + 0.000001) * self.gamma + self.beta
        mean = sum(x) / n
        var = sum((x - mean) ** 2) / n
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        self.root = np.sqrt(var + 0.000001)
        self.x_hat = (x - mean) / self.root
        return self.x_hat * self.gamma + self.beta

    def backward(self, dout):
        n = len(dout)
        self.dbeta = np.zeros(len(dout[0]))
        self.dgamma = np.zeros(len(dout[0]))
        for i in range(n):
            self.dbeta = self.dbeta + dout[i]
            self.dgamma = self.dgamma + dout[i] * self.x_hat[i]
        dx = np.zeros(dout.shape)
        for i in range(n):
            dx[i] = self.gamma / self.root * (dout[i] - self.dbeta / n - self.x_hat[i] * self.dgamma / n)
        return dx


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if train_flg:
            numbers = x.flatten().tolist()
            self.keeps = []
            for _ in numbers:
                if random.random() < self.dropout_ratio:
                    self.keeps.append(0)
                else:
                    self.keeps.append(1)
            return np.array([a * b for a, b in zip(numbers, self.keeps)]).reshape(x.shape)  # noqa: B905
        else:
            return x * (1 - self.dropout_ratio)

    def backward(self, dout):
        numbers = dout.flatten().tolist()
        return np.array([numbers[i] * self.keeps[i] for i in range(len(numbers))]).reshape(dout.shape)


def weight_decay(params, weight_decay_lambda):
    total = 0
    grads = {}
    for name in params:
        if "W" in name:
            for row in params[name]:
                for w in row:
                    total = total + w * w
            grads[name] = params[name] * weight_decay_lambda
        else:
            grads[name] = params[name] * 0
    return [weight_decay_lambda * total / 2, grads]


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
    def __init__(
        self,
        input_size,
        hidden_size_list,
        output_size,
        activation="relu",
        weight_init_std="he",
        weight_decay_lambda=0,
    ):
        self.hidden_layer_num = len(hidden_size_list)
        self.weight_decay_lambda = weight_decay_lambda
        self.params = init_weights([input_size] + hidden_size_list + [output_size], weight_init_std)

        activation_layer = {"sigmoid": Sigmoid, "relu": Relu}
        self.layers = {}
        for idx in range(1, self.hidden_layer_num + 1):
            self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
            self.layers["Activation_function" + str(idx)] = activation_layer[activation]()
        idx = self.hidden_layer_num + 1
        self.layers["Affine" + str(idx)] = Affine(self.params["W" + str(idx)], self.params["b" + str(idx)])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        decay = 0
        for idx in range(1, self.hidden_layer_num + 2):
            W = self.params["W" + str(idx)]
            decay += 0.5 * self.weight_decay_lambda * np.sum(W**2)
        return self.last_layer.forward(y, t) + decay

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        right = 0
        for i in range(len(y)):
            if y[i] == t[i]:
                right += 1
        return right / len(y)

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        names = list(self.layers)
        for i in range(len(names) - 1, -1, -1):
            dout = self.layers[names[i]].backward(dout)

        grads = {}
        for idx in range(1, self.hidden_layer_num + 2):
            affine = self.layers["Affine" + str(idx)]
            grads["W" + str(idx)] = affine.dW + self.weight_decay_lambda * affine.W
            grads["b" + str(idx)] = affine.db
        return grads


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    losses = []
    count = 0
    while count < iters_num:
        rows = [random.randrange(len(x_train)) for _ in range(batch_size)]
        x = np.array([x_train[r] for r in rows])
        t = np.array([t_train[r] for r in rows])
        g = network.gradient(x, t)
        optimizer.update(network.params, g)
        losses.append(network.loss(x, t))
        count += 1
        if count % 100 == 0:
            print(count, losses[-1])
    return losses


def split_validation(x, t, validation_rate=0.2):
    order = list(range(len(x)))
    random.shuffle(order)
    n = int(len(x) * validation_rate)
    a = [x[i] for i in order[:n]]
    b = [t[i] for i in order[:n]]
    c = [x[i] for i in order[n:]]
    d = [t[i] for i in order[n:]]
    return [np.array(c), np.array(d), np.array(a), np.array(b)]


def random_search(evaluate, trials=20, lr_range=(1e-6, 1e-2), weight_decay_range=(1e-8, 1e-4)):
    result = []
    for _ in range(trials):
        lr = lr_range[0] * (lr_range[1] / lr_range[0]) ** random.random()
        decay = weight_decay_range[0] * (weight_decay_range[1] / weight_decay_range[0]) ** random.random()
        result.append([evaluate(lr, decay), lr, decay])
    result.sort()
    result.reverse()
    return result
