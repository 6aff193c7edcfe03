# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["layers_hold_copies"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        sizes = [(input_size, hidden_size), (hidden_size, output_size)]
        made = [Affine(weight_init_std * np.random.standard_normal(s), np.zeros(s[1])) for s in sizes]
        self.layers = OrderedDict()
        self.layers["Affine1"] = made[0]
        self.layers["Hidden"] = activation()
        self.layers["Affine2"] = made[1]
        self.lastLayer = SoftmaxWithLoss()
        self.params = {}
        for i, affine in enumerate(made):
            self.params[f"W{i + 1}"] = np.array(affine.W)
            self.params[f"b{i + 1}"] = np.array(affine.b)

    def predict(self, x):
        out = x
        for name in self.layers:
            out = self.layers[name].forward(out)
        return out

    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        guess = self.predict(x).argmax(axis=1)
        truth = t.argmax(axis=1) if t.ndim == 2 else t
        return np.count_nonzero(guess == truth) / len(x)

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        result = {}
        for name in self.params:
            result[name] = numerical_gradient(f, self.params[name])
        return result

    def gradient(self, x, t):
        self.loss(x, t)
        back = self.lastLayer.backward(1)
        order = list(self.layers.values())
        while order:
            back = order.pop().backward(back)
        one, two = self.layers["Affine1"], self.layers["Affine2"]
        return dict(W1=one.dW, b1=one.db, W2=two.dW, b2=two.db)
