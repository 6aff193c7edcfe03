# /// misconception
# caught_by = ["test_weights_start_normal_and_biases_at_zero"]
# uses = ["random in __init__"]
# lacks = ["np.ones | np.full | np.ones_like"]
# shows = [
#     "np.random.randn(output_size) | np.random.randn(hidden_size) | np.random.randn(hidden_size2) | np.random.randn(sizes[name])",
# ]
#
# [title]
# ko = "편향을 무작위로 뽑음"
# en = "The biases are drawn at random"
#
# [explanation]
# ko = """
# 편향이 0이 아니라 무작위 수에서 시작합니다. 무작위로 뽑는 것은 가중치이고, 편향은 0에서 시작합니다. 원소가 모두 0인 배열을 만드는 함수를 쓰세요."""
# en = """
# The biases begin as random numbers and not as 0. It is the weights that are drawn; the biases start at 0. Use the
# function that makes an array of zeros."""
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
            b = weight_init_std * np.random.randn(sizes[number])
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
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
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
