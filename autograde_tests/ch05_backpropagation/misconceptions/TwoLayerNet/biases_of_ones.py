# /// misconception
# caught_by = ["test_biases_start_at_zero"]
# uses = ["np.ones | np.ones_like | np.full | np.full_like"]
# shows = [
#     "np.ones(hidden_size) | np.ones(hidden_size2) | np.ones(output_size) | np.ones(filter_num) | np.ones((hidden_size… | np.ones((output_size… | np.ones(sizes[… | np.ones(shape[…",
# ]
#
# [title]
# ko = "편향이 1에서 시작함"
# en = "The biases start at 1"
#
# [explanation]
# ko = """
# 편향의 배열을 1로 채웁니다. 본문에서는 편향이 0에서 시작합니다. 만든 직후의 편향을 출력해 본문과 비교해 보세요."""
# en = """
# The arrays of the biases are filled with ones. In the text the biases start at 0. Print them right after the network
# is made, and compare with the text."""
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.ones(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.ones(output_size),
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
