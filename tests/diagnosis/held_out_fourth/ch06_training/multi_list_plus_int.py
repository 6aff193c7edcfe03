# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The sizes are joined by adding a number to a list"]
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.lam = weight_decay_lambda
        sizes = input_size + hidden_size_list + output_size
        self.n = len(sizes) - 1
        self.params = init_weights(sizes, weight_init_std)
        self.layers = OrderedDict()
        for i in range(1, self.n + 1):
            self.layers[f"A{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < self.n:
                self.layers[f"H{i}"] = Relu() if activation == "relu" else Sigmoid()
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last.forward(self.predict(x), t) + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        g = {}
        for i in range(1, self.n + 1):
            g[f"W{i}"] = self.layers[f"A{i}"].dW + self.lam * self.params[f"W{i}"]
            g[f"b{i}"] = self.layers[f"A{i}"].db
        return g
