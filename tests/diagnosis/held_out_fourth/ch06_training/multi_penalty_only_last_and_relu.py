# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The penalty in loss counts the first weight matrix only", "activation_always_relu"]
# says = "The penalty in loss counts the first weight matrix only; The choice of the activation is ignored, it is always Relu"
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.lmd = weight_decay_lambda
        sizes = [input_size] + hidden_size_list + [output_size]
        self.L = len(sizes) - 1
        self.params = init_weights(sizes, weight_init_std)
        self.layers = OrderedDict()
        for i in range(1, self.L + 1):
            self.layers[f"Affine{i}"] = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            if i != self.L:
                self.layers[f"Relu{i}"] = Relu()
        self.out = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.out.forward(self.predict(x), t) + 0.5 * self.lmd * np.sum(self.params["W1"] ** 2)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return (y == t).mean()

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.out.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        grads = {}
        for i in range(1, self.L + 1):
            a = self.layers[f"Affine{i}"]
            grads[f"W{i}"] = a.dW + self.lmd * a.W
            grads[f"b{i}"] = a.db
        return grads
