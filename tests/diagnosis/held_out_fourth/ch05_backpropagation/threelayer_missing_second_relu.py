# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["There is no Relu after the second Affine layer"]
# says = "There is no Relu after the second Affine layer"
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, hidden_size2, output_size]
        self.params = {}
        for i in range(3):
            self.params["W" + str(i + 1)] = weight_init_std * np.random.randn(sizes[i], sizes[i + 1])
            self.params["b" + str(i + 1)] = np.zeros(sizes[i + 1])
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.layers["Affine3"] = Affine(self.params["W3"], self.params["b3"])
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
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return {k: numerical_gradient(f, self.params[k]) for k in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in "123":
            grads["W" + i] = self.layers["Affine" + i].dW
            grads["b" + i] = self.layers["Affine" + i].db
        return grads
