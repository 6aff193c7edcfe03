# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["predict_applies_softmax", "layers_hold_copies"]
# says = "predict applies the softmax to the scores before it returns them; The Affine layers hold copies of the arrays in params"
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
        self.layers["Affine1"] = Affine(self.params["W1"].copy(), self.params["b1"].copy())
        self.layers["Act"] = activation()
        self.layers["Affine2"] = Affine(self.params["W2"].copy(), self.params["b2"].copy())
        self.lastLayer = SoftmaxWithLoss()

    def scores(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def predict(self, x):
        return softmax(self.scores(x))

    def loss(self, x, t):
        return self.lastLayer.forward(self.scores(x), t)

    def accuracy(self, x, t):
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return float(np.mean(self.predict(x).argmax(axis=1) == t))

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda w: self.loss(x, t), self.params[k]) for k in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        A1 = self.layers["Affine1"]
        A2 = self.layers["Affine2"]
        return {"W1": A1.dW, "b1": A1.db, "W2": A2.dW, "b2": A2.db}
