# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["accuracy_for_one_hot_only"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        std = weight_init_std
        self.params = {
            "W1": std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        p = self.params
        self.layers = OrderedDict(
            [
                ("Affine1", Affine(p["W1"], p["b1"])),
                ("Act", activation()),
                ("Affine2", Affine(p["W2"], p["b2"])),
            ]
        )
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda w: self.loss(x, t), v) for k, v in self.params.items()}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            d = layer.backward(d)
        a, b = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": a.dW, "b1": a.db, "W2": b.dW, "b2": b.db}
