"""Korean names, filters as rows of the left matrix, channels pooled as images, reduce, tuples that grow."""

from functools import reduce
from itertools import product

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return len(range(-pad, input_size + pad - filter_size + 1, stride))


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    개수, 채널, 높이, 너비 = input_data.shape
    판 = np.pad(input_data, [(0, 0)] * 2 + [(pad, pad)] * 2)
    세로 = range(0, 높이 + 2 * pad - filter_h + 1, stride)
    가로 = range(0, 너비 + 2 * pad - filter_w + 1, stride)
    조각 = [판[:, :, y : y + filter_h, x : x + filter_w].reshape(개수, 1, -1) for y in 세로 for x in 가로]
    return np.concatenate(조각, axis=1).reshape(-1, 채널 * filter_h * filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    개수, 채널, 높이, 너비 = input_shape
    판 = np.zeros((개수, 채널, 높이 + 2 * pad, 너비 + 2 * pad))
    세로 = range(0, 높이 + 2 * pad - filter_h + 1, stride)
    가로 = range(0, 너비 + 2 * pad - filter_w + 1, stride)
    조각 = col.reshape(개수, -1, 채널, filter_h, filter_w)
    for 번호, (y, x) in enumerate(product(세로, 가로)):
        판[:, :, y : y + filter_h, x : x + filter_w] += 조각[:, 번호]
    return 판[:, :, pad : pad + 높이, pad : pad + 너비]


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b, self.간격, self.여백 = W, b, stride, pad

    def forward(self, x):
        필터수, _, fh, fw = self.W.shape
        self.형상 = x.shape
        self.행렬 = im2col(x, fh, fw, self.간격, self.여백)
        높이 = int(conv_output_size(x.shape[2], fh, self.간격, self.여백))
        출력 = self.W.reshape(필터수, -1) @ self.행렬.T + self.b.reshape(-1, 1)
        return np.swapaxes(출력.reshape(필터수, len(x), 높이, -1), 0, 1)

    def backward(self, dout):
        필터수, _, fh, fw = self.W.shape
        펼침 = np.swapaxes(dout, 0, 1).reshape(필터수, -1)
        self.db = 펼침.sum(axis=1)
        self.dW = (펼침 @ self.행렬).reshape(self.W.shape)
        return col2im(펼침.T @ self.W.reshape(필터수, -1), self.형상, fh, fw, self.간격, self.여백)


class Pooling:
    """채널을 그림으로 여기면 채널이 하나인 합성곱처럼 펼칠 수 있다."""

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.창, self.간격 = (pool_h, pool_w), stride

    def forward(self, x):
        개수, 채널, 높이, 너비 = self.형상 = x.shape
        행렬 = im2col(x.reshape(개수 * 채널, 1, 높이, 너비), *self.창, self.간격, 0)
        self.최대 = 행렬 == 행렬.max(axis=1, keepdims=True)
        return 행렬.max(axis=1).reshape(개수, 채널, (높이 - self.창[0]) // self.간격 + 1, -1)

    def backward(self, dout):
        개수, 채널, 높이, 너비 = self.형상
        행렬 = self.최대 * dout.reshape(-1, 1)
        return col2im(행렬, (개수 * 채널, 1, 높이, 너비), *self.창, self.간격, 0).reshape(self.형상)


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
        필터수, 크기, 여백, 간격 = (conv_param[이름] for 이름 in ("filter_num", "filter_size", "pad", "stride"))
        절반 = ((input_dim[1] + 2 * 여백 - 크기) // 간격 + 1) // 2
        self.params = {
            "W1": np.random.normal(0, weight_init_std, (필터수, input_dim[0], 크기, 크기)),
            "b1": np.zeros(필터수),
            "W2": np.random.normal(0, weight_init_std, (필터수 * 절반**2, hidden_size)),
            "b2": np.zeros(hidden_size),
            "W3": np.random.normal(0, weight_init_std, (hidden_size, output_size)),
            "b3": np.zeros(output_size),
        }
        W1, b1, W2, b2, W3, b3 = self.params.values()
        self.계층 = [Convolution(W1, b1, 간격, 여백), Relu(), Pooling(2, 2, 2), Affine(W2, b2), Relu(), Affine(W3, b3)]
        self.마지막 = SoftmaxWithLoss()

    def predict(self, x):
        return reduce(lambda 값, 계층: 계층.forward(값), self.계층, x)

    def loss(self, x, t):
        return self.마지막.forward(self.predict(x), t)

    def accuracy(self, x, t, batch_size=100):
        정답 = t if t.ndim == 1 else t.argmax(axis=1)
        답 = [self.predict(x[i : i + batch_size]).argmax(axis=1) for i in range(0, len(x), batch_size)]
        return np.count_nonzero(np.hstack(답) == 정답) / len(정답)

    def gradient(self, x, t):
        self.loss(x, t)
        reduce(lambda dout, 계층: 계층.backward(dout), reversed(self.계층), self.마지막.backward(1))
        합성곱, _, _, 첫째, _, 둘째 = self.계층
        기울기 = {}
        for 번호, 계층 in ((1, 합성곱), (2, 첫째), (3, 둘째)):
            기울기[f"b{번호}"], 기울기[f"W{번호}"] = 계층.db, 계층.dW
        return 기울기


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    정확도들 = ()
    for _ in range(epochs):
        번호 = np.arange(len(x_train))
        np.random.shuffle(번호)
        for 묶음 in np.array_split(번호, range(batch_size, len(번호), batch_size)):
            기울기 = network.gradient(x_train[묶음], t_train[묶음])
            optimizer.update(network.params, 기울기)
        정확도들 += (network.accuracy(x_test, t_test),)
    return 정확도들
