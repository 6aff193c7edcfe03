# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The accuracy does not turn a one-hot t into labels before it compares"]
# says = "The accuracy does not turn a one-hot t into labels before it compares"
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        std = weight_init_std
        p = self.params = {}
        p["W1"], p["b1"] = std * np.random.randn(input_size, hidden_size), np.zeros(hidden_size)
        p["W2"], p["b2"] = std * np.random.randn(hidden_size, output_size), np.zeros(output_size)
        self.layers = OrderedDict(Affine1=Affine(p["W1"], p["b1"]), Act1=activation(), Affine2=Affine(p["W2"], p["b2"]))
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for layer in self.layers.values():
            out = layer.forward(out)
        return out

    def loss(self, x, t):
        y = self.predict(x)
        return self.lastLayer.forward(y, t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        right = 0
        for guess, target in zip(y, t):
            right += np.all(guess == target)
        return right / len(y)

    def numerical_gradient(self, x, t):
        grads = {}
        for k in self.params:
            grads[k] = numerical_gradient(lambda _: self.loss(x, t), self.params[k])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for name in list(self.layers)[::-1]:
            d = self.layers[name].backward(d)
        a1, a2 = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a1.dW, "b1": a1.db, "W2": a2.dW, "b2": a2.db}
