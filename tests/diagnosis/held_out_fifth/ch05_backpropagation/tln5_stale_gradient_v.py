# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["gradient_without_a_way_forward"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Activation"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for l in self.layers.values():
            x = l.forward(x)
        return x

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        t = t.argmax(axis=1) if t.ndim == 2 else t
        return float((y == t).mean())

    def numerical_gradient(self, x, t):
        g = {}
        for k in self.params:
            g[k] = numerical_gradient(lambda _: self.loss(x, t), self.params[k])
        return g

    def gradient(self, x, t):
        # 역전파
        dout = self.lastLayer.backward(1)
        for l in list(self.layers.values())[::-1]:
            dout = l.backward(dout)
        g = {}
        for i in (1, 2):
            g[f"W{i}"] = self.layers[f"Affine{i}"].dW
            g[f"b{i}"] = self.layers[f"Affine{i}"].db
        return g
