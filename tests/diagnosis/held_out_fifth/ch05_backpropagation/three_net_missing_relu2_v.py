# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["second_relu_left_out"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        for i in range(3):
            self.params[f"W{i + 1}"] = weight_init_std * np.random.randn(sizes[i], sizes[i + 1])
            self.params[f"b{i + 1}"] = np.zeros(sizes[i + 1])
        P = self.params
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(P["W1"], P["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(P["W2"], P["b2"])
        self.layers["Affine3"] = Affine(P["W3"], P["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.mean(y == (t if t.ndim == 1 else np.argmax(t, axis=1)))

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda w: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        return {k: getattr(self.layers["Affine" + k[1]], "d" + k[0]) for k in self.params}
