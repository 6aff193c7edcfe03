# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["exception:text_for_object"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    """Three layers; the same as TwoLayerNet with one more."""

    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        s = weight_init_std
        self.params = {
            "W1": s * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": s * np.random.randn(hidden_size, hidden_size2),
            "b2": np.zeros(hidden_size2),
            "W3": s * np.random.randn(hidden_size2, output_size),
            "b3": np.zeros(output_size),
        }
        p = self.params
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(p["W1"], p["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(p["W2"], p["b2"])
        self.layers["Relu2"] = Relu()
        self.layers["Affine3"] = Affine(p["W3"], p["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for name in self.layers:
            out = name.forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        answer = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.mean(answer == t)

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        return {key: numerical_gradient(f, self.params[key]) for key in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            dout = layer.backward(dout)
        grads = {}
        for i in range(1, 4):
            grads["W" + str(i)] = self.layers["Affine" + str(i)].dW
            grads["b" + str(i)] = self.layers["Affine" + str(i)].db
        return grads
