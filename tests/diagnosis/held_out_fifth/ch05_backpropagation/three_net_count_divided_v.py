# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["accuracy_is_a_count", "The gradients of the weights are divided by the size of the batch once more"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        n = [input_size, hidden_size, hidden_size2, output_size]
        self.layers = OrderedDict()
        for k in (1, 2, 3):
            self.params[f"W{k}"] = np.random.normal(0, weight_init_std, (n[k - 1], n[k]))
            self.params[f"b{k}"] = np.zeros(n[k])
            self.layers[f"Affine{k}"] = Affine(self.params[f"W{k}"], self.params[f"b{k}"])
            if k < 3:
                self.layers[f"Relu{k}"] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.sum(y == t)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda w: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        grads = {}
        for k in (1, 2, 3):
            layer = self.layers[f"Affine{k}"]
            grads[f"W{k}"] = layer.dW / x.shape[0]
            grads[f"b{k}"] = layer.db
        return grads
