# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["The hidden layers use Sigmoid in place of Relu", "The accuracy is the number of right rows, not divided"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        self.params = {}
        크기 = [input_size, hidden_size, hidden_size2, output_size]
        for i in range(1, 4):
            self.params["W%d" % i] = np.random.normal(0.0, weight_init_std, size=(크기[i - 1], 크기[i]))
            self.params["b%d" % i] = np.zeros(크기[i])
        self.layers = OrderedDict()
        for i in range(1, 4):
            self.layers["Affine%d" % i] = Affine(self.params["W%d" % i], self.params["b%d" % i])
            if i < 3:
                self.layers["Sigmoid%d" % i] = Sigmoid()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.sum(self.predict(x).argmax(axis=1) == t)

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), self.params[k]) for k in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        g = {}
        for i in range(1, 4):
            layer = self.layers["Affine%d" % i]
            g["W%d" % i], g["b%d" % i] = layer.dW, layer.db
        return g
