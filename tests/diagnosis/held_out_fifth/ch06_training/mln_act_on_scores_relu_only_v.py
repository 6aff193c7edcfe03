# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["activation_behind_the_last_layer", "activation_always_relu | code:parameter_ignored"]
# ///
from collections import OrderedDict

import numpy as np


class MultiLayerNet:
    def __init__(
        self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he", weight_decay_lambda=0
    ):
        self.lam = weight_decay_lambda
        sizes = [input_size] + hidden_size_list + [output_size]
        self.params = init_weights(sizes, weight_init_std)
        self.layers = OrderedDict()
        for i in range(1, len(sizes)):
            self.layers["Affine" + str(i)] = Affine(self.params["W" + str(i)], self.params["b" + str(i)])
            self.layers["Relu" + str(i)] = Relu()
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        ce = self.lastLayer.forward(self.predict(x), t)
        wd = 0
        for k, W in self.params.items():
            if k[0] == "W":
                wd += 0.5 * self.lam * np.sum(W**2)
        return ce + wd

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        if t.ndim != 1:
            t = np.argmax(t, axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.lastLayer.backward()
        for layer in reversed(list(self.layers.values())):
            d = layer.backward(d)
        grads = {}
        for i in range(1, len(self.params) // 2 + 1):
            a = self.layers["Affine" + str(i)]
            grads["W" + str(i)] = a.dW + self.lam * a.W
            grads["b" + str(i)] = a.db
        return grads
