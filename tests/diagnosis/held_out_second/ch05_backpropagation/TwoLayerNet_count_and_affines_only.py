# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["accuracy_is_a_count", "activation_skipped_on_the_way_back"]
# ///
from collections import OrderedDict

import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, activation=Relu):
        W1 = np.random.normal(scale=weight_init_std, size=(input_size, hidden_size))
        W2 = np.random.normal(scale=weight_init_std, size=(hidden_size, output_size))
        b1, b2 = np.zeros(hidden_size), np.zeros(output_size)
        self.params = dict(W1=W1, b1=b1, W2=W2, b2=b2)
        self.layers = OrderedDict([("Affine1", Affine(W1, b1)), ("Act", activation()), ("Affine2", Affine(W2, b2))])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        first, act, second = self.layers.values()
        return second.forward(act.forward(first.forward(x)))

    def loss(self, x, t):
        scores = self.predict(x)
        return self.lastLayer.forward(scores, t)

    def accuracy(self, x, t):
        labels = t if t.ndim == 1 else t.argmax(axis=1)
        answers = self.predict(x).argmax(axis=1)
        return int((answers == labels).sum())

    def numerical_gradient(self, x, t):
        loss_of = lambda W: self.loss(x, t)
        return {k: numerical_gradient(loss_of, self.params[k]) for k in self.params}

    def gradient(self, x, t):
        self.loss(x, t)
        grads = {}
        flow = self.lastLayer.backward(1)
        for k in ("2", "1"):
            layer = self.layers["Affine" + k]
            flow = layer.backward(flow)
            grads["W" + k] = layer.dW
            grads["b" + k] = layer.db
        return grads
