# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["second_hidden_size_ignored"]
# says = "W3 has hidden_size rows in place of hidden_size2"
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        def normal(*shape):
            return weight_init_std * np.random.randn(*shape)

        self.params = {
            "W1": normal(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": normal(hidden_size, hidden_size2),
            "b2": np.zeros(hidden_size2),
            "W3": normal(hidden_size, output_size),
            "b3": np.zeros(output_size),
        }
        self.layers = OrderedDict()
        for i in (1, 2, 3):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < 3:
                self.layers[f"Relu{i}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        t = t if t.ndim == 1 else t.argmax(axis=1)
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        g = {}
        for i in (1, 2, 3):
            g[f"W{i}"] = self.layers[f"Affine{i}"].dW
            g[f"b{i}"] = self.layers[f"Affine{i}"].db
        return g
