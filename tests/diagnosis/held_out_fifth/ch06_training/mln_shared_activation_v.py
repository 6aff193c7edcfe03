# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["one_activation_for_all_layers"]
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        sizes = [input_size, *hidden_size_list, output_size]
        self.lam = weight_decay_lambda
        self.params = init_weights(sizes, weight_init_std)
        self.L = len(sizes) - 1
        act = Relu() if activation == "relu" else Sigmoid()
        self.layers = OrderedDict()
        for i in range(1, self.L + 1):
            self.layers[f"A{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i < self.L:
                self.layers[f"act{i}"] = act
        self.head = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.head.forward(self.predict(x), t) + weight_decay(self.params, self.lam)[0]

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return (self.predict(x).argmax(axis=1) == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.head.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        decay = weight_decay(self.params, self.lam)[1]
        g = {}
        for i in range(1, self.L + 1):
            g[f"W{i}"] = self.layers[f"A{i}"].dW + decay[f"W{i}"]
            g[f"b{i}"] = self.layers[f"A{i}"].db
        return g
