# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["activation_ignored", "accuracy_is_a_count | relation:factor_batch | relation:wrong_for_batches"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        self.params = {}
        self.params["W1"] = np.random.normal(0, weight_init_std, (input_size, hidden_size))
        self.params["W2"] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b1"], self.params["b2"] = np.zeros(hidden_size), np.zeros(output_size)

        p = self.params
        self.layers = OrderedDict(
            [
                ("Affine1", Affine(p["W1"], p["b1"])),
                ("Relu1", Relu()),
                ("Affine2", Affine(p["W2"], p["b2"])),
            ]
        )
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        hidden = self.layers["Affine1"].forward(x)
        hidden = self.layers["Relu1"].forward(hidden)
        return self.layers["Affine2"].forward(hidden)

    def loss(self, x, t):
        scores = self.predict(x)
        return self.lastLayer.forward(scores, t)

    def accuracy(self, x, t):
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        hits = 0
        for row, label in zip(self.predict(x), labels):
            if row.argmax() == label:
                hits += 1
        return hits

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return {k: numerical_gradient(f, self.params[k]) for k in ("W1", "b1", "W2", "b2")}

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        d = self.layers["Affine2"].backward(d)
        d = self.layers["Relu1"].backward(d)
        self.layers["Affine1"].backward(d)
        grads = {}
        for n in ("1", "2"):
            grads["W" + n] = self.layers["Affine" + n].dW
            grads["b" + n] = self.layers["Affine" + n].db
        return grads
