# /// misconception
# caught_by = ["test_accuracy_is_the_share_of_right_rows"]
# lacks = ["np.argmax(t… | t.argmax(… | t[name].argmax(… | np.argmax(t[…"]
# shows = [".argmax() in accuracy", "… == t | t == … | np.equal(…, t)"]
# shows_no = ["np.argmax(t… | t.argmax(… | ndim | .ndim | np.ndim"]
#
# [title]
# ko = "정확도가 원-핫 정답을 다루지 않음"
# en = "The accuracy takes labels only"
#
# [explanation]
# ko = """
# 정답을 번호로 바꾸지 않고 그대로 두고 비교합니다. 정답이 원-핫이면 번호와 0, 1로 된 행렬을 비교하게 됩니다. 정답의
# 차원을 보고 필요하면 번호로 바꾸세요."""
# en = """
# The targets are compared as they are. With one-hot targets that compares labels with a matrix of 0 and 1. Look at
# the dimensions of the targets and turn them into labels where they are not."""
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        self.layers = OrderedDict()
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        for number in (1, 2, 3):
            W = weight_init_std * np.random.randn(sizes[number - 1], sizes[number])
            b = np.zeros(sizes[number])
            self.params[f"W{number}"], self.params[f"b{number}"] = (W, b)
            self.layers[f"Affine{number}"] = Affine(W, b)
            if number < 3:
                self.layers[f"Relu{number}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        grads = {}
        for key, value in self.params.items():
            grads[key] = numerical_gradient(lambda _: self.loss(x, t), value)
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        grads = {}
        for number in (1, 2, 3):
            grads[f"W{number}"] = self.layers[f"Affine{number}"].dW
            grads[f"b{number}"] = self.layers[f"Affine{number}"].db
        return grads
