# /// misconception
# caught_by = ["test_biases_start_at_zero"]
# uses = [
#     "random in __init__",
#     "np.random.randn(output_size) | np.random.randn(hidden_size) | np.random.rand(output_size) | np.random.rand(hidden_size) | np.random.randn(hidden_size2) | np.random.randn(filter_num) | np.random.randn(sizes[… | np.random.randn(name) | np.random.randn([]) | np.random.normal(… | np.random.uniform(… | np.random.rand(name) | np.random.randn((… | .normal(… | .standard_normal(name) | np.random.randn(…if…",
# ]
# lacks = ["np.ones | np.full | np.ones_like"]
# shows = [
#     "np.random.randn(output_size) | np.random.randn(hidden_size) | np.random.rand(output_size) | np.random.rand(hidden_size)",
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


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": weight_init_std * np.random.randn(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": weight_init_std * np.random.randn(output_size),
        }
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation1"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
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
        first, second = (self.layers["Affine1"], self.layers["Affine2"])
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
