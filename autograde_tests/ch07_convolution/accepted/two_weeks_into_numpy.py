"""Two weeks into NumPy: loops over images, places and windows, rows that grow, counters, prints."""

import random

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    count = 0
    position = -pad
    while position + filter_size <= input_size + pad:
        count = count + 1
        position = position + stride
    return count


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    big = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    big[:, :, pad : pad + H, pad : pad + W] = input_data
    rows = []
    for n in range(N):
        for y in range(0, H + 2 * pad - filter_h + 1, stride):
            for x in range(0, W + 2 * pad - filter_w + 1, stride):
                rows.append(big[n, :, y : y + filter_h, x : x + filter_w].flatten())
    return np.array(rows)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    big = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    k = 0
    for n in range(N):
        for y in range(0, H + 2 * pad - filter_h + 1, stride):
            for x in range(0, W + 2 * pad - filter_w + 1, stride):
                piece = col[k].reshape(C, filter_h, filter_w)
                big[n, :, y : y + filter_h, x : x + filter_w] = big[n, :, y : y + filter_h, x : x + filter_w] + piece
                k = k + 1
    if pad == 0:
        return big
    return big[:, :, pad:-pad, pad:-pad]


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        self.shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        OH = conv_output_size(x.shape[2], FH, self.stride, self.pad)
        OW = conv_output_size(x.shape[3], FW, self.stride, self.pad)
        out = np.zeros((len(x), FN, int(OH), int(OW)))
        for k in range(FN):
            values = np.dot(self.col, self.W[k].flatten()) + self.b[k]
            out[:, k] = values.reshape(len(x), int(OH), int(OW))
        return out

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(FN)
        dcol = np.zeros(self.col.shape)
        for k in range(FN):
            d = dout[:, k].flatten()
            self.db[k] = sum(d)
            self.dW[k] = np.dot(d, self.col).reshape(C, FH, FW)
            dcol = dcol + np.outer(d, self.W[k].flatten())
        return col2im(dcol, self.shape, FH, FW, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride

    def forward(self, x):
        N, C, H, W = x.shape
        self.shape = x.shape
        OH = (H - self.pool_h) // self.stride + 1
        OW = (W - self.pool_w) // self.stride + 1
        out = np.zeros((N, C, OH, OW))
        self.places = {}
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        y = i * self.stride
                        z = j * self.stride
                        best = None
                        for u in range(y, y + self.pool_h):
                            for v in range(z, z + self.pool_w):
                                if best is None or x[n, c, u, v] > x[n, c][best]:
                                    best = (u, v)
                        out[n, c, i, j] = x[n, c][best]
                        self.places[n, c, i, j] = best
        return out

    def backward(self, dout):
        dx = np.zeros(self.shape)
        for place in self.places:
            n, c = place[0], place[1]
            u, v = self.places[place]
            dx[n, c, u, v] += dout[place]
        return dx


class Relu:
    """max(0, x), and its derivative."""

    def forward(self, x):
        self.passed = x > 0
        return x * self.passed

    def backward(self, dout):
        return dout * self.passed


class Affine:
    """x W + b for inputs flattened to rows; backward leaves dW and db."""

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape, self.x = x.shape, x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)


def softmax(x):
    """Return the softmax of x: of shape (C,), or (N, C) row by row."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


class SoftmaxWithLoss:
    """Softmax and the mean cross entropy error; t is one-hot or labels."""

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / len(x)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.y)


class Adam:
    """Moving averages of gradients and of their squares."""

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr, self.beta1, self.beta2 = lr, beta1, beta2
        self.t, self.m, self.v = 0, {}, {}

    def update(self, params, grads):
        self.t += 1
        rate = self.lr * (1 - self.beta2**self.t) ** 0.5 / (1 - self.beta1**self.t)
        for key, grad in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            params[key] -= rate * self.m[key] / (self.v[key] ** 0.5 + 1e-7)


class SimpleConvNet:
    def __init__(
        self,
        input_dim=(1, 8, 8),
        conv_param={"filter_num": 8, "filter_size": 3, "pad": 1, "stride": 1},
        hidden_size=32,
        output_size=10,
        weight_init_std=0.01,
    ):
        filter_num = conv_param["filter_num"]
        filter_size = conv_param["filter_size"]
        filter_pad = conv_param["pad"]
        filter_stride = conv_param["stride"]
        input_size = input_dim[1]
        conv_output = int((input_size - filter_size + 2 * filter_pad) / filter_stride + 1)
        pool_output_size = int(filter_num * (conv_output / 2) * (conv_output / 2))

        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(filter_num, input_dim[0], filter_size, filter_size)
        self.params["b1"] = np.zeros(filter_num)
        self.params["W2"] = weight_init_std * np.random.randn(pool_output_size, hidden_size)
        self.params["b2"] = np.zeros(hidden_size)
        self.params["W3"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b3"] = np.zeros(output_size)

        self.layers = {}
        self.layers["Conv1"] = Convolution(self.params["W1"], self.params["b1"], filter_stride, filter_pad)
        self.layers["Relu1"] = Relu()
        self.layers["Pool1"] = Pooling(pool_h=2, pool_w=2, stride=2)
        self.layers["Affine1"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W3"], self.params["b3"])
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.last_layer.forward(y, t)

    def accuracy(self, x, t, batch_size=100):
        if t.ndim != 1:
            t = np.argmax(t, axis=1)

        right = 0
        start = 0
        while start < len(x):
            scores = self.predict(x[start : start + batch_size])
            for k in range(len(scores)):
                if np.argmax(scores[k]) == t[start + k]:
                    right = right + 1
            start = start + batch_size
        return right / len(x)

    def gradient(self, x, t):
        # forward
        self.loss(x, t)

        # backward
        dout = 1
        dout = self.last_layer.backward(dout)
        layers = list(self.layers.values())
        layers.reverse()
        for layer in layers:
            dout = layer.backward(dout)

        grads = {}
        grads["W1"], grads["b1"] = self.layers["Conv1"].dW, self.layers["Conv1"].db
        grads["W2"], grads["b2"] = self.layers["Affine1"].dW, self.layers["Affine1"].db
        grads["W3"], grads["b3"] = self.layers["Affine2"].dW, self.layers["Affine2"].db
        return grads


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    result = []
    for epoch in range(epochs):
        order = list(range(len(x_train)))
        random.shuffle(order)
        while len(order) > 0:
            now = order[:batch_size]
            order = order[batch_size:]
            x = np.array([x_train[k] for k in now])
            t = np.array([t_train[k] for k in now])
            g = network.gradient(x, t)
            optimizer.update(network.params, g)
        result = result + [network.accuracy(x_test, t_test)]
        print("epoch", epoch, result[-1])
    return result
