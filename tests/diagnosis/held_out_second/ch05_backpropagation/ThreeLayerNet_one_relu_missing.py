# /// variant
# exercise = "ThreeLayerNet"
# mistakes = ["second_relu_left_out"]
# ///
from collections import OrderedDict

import numpy as np


class ThreeLayerNet:
    def __init__(self, input_size, hidden_size, hidden_size2, output_size, weight_init_std=0.01):
        p = self.params = {}
        p["W1"] = np.random.randn(input_size, hidden_size) * weight_init_std
        p["W2"] = np.random.randn(hidden_size, hidden_size2) * weight_init_std
        p["W3"] = np.random.randn(hidden_size2, output_size) * weight_init_std
        p["b1"], p["b2"], p["b3"] = np.zeros(hidden_size), np.zeros(hidden_size2), np.zeros(output_size)
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(p["W1"], p["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(p["W2"], p["b2"])
        self.layers["Affine3"] = Affine(p["W3"], p["b3"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        out = x
        for name in self.layers:
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        target = np.argmax(t, axis=1) if t.ndim == 2 else t
        return np.sum(self.predict(x).argmax(axis=1) == target) / float(len(x))

    def numerical_gradient(self, x, t):
        grads = dict.fromkeys(self.params)
        for name in grads:
            grads[name] = numerical_gradient(lambda w: self.loss(x, t), self.params[name])
        return grads

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for name in reversed(list(self.layers)):
            dout = self.layers[name].backward(dout)
        grads = {}
        for i in range(1, 4):
            affine = self.layers["Affine" + str(i)]
            grads["W" + str(i)], grads["b" + str(i)] = affine.dW, affine.db
        return grads
