# /// variant
# exercise = "MultiLayerNet"
# mistakes = ["The activation is always the sigmoid", "The penalty is not halved in the loss"]
# ///
import numpy as np


class MultiLayerNet:
    def __init__(self, input_size, hidden_size_list, output_size, activation="relu", weight_init_std="he",
                 weight_decay_lambda=0):
        self.lam = weight_decay_lambda
        sizes = [input_size, *hidden_size_list, output_size]
        self.K = len(sizes) - 1
        self.params = init_weights(sizes, weight_init_std)
        self.layers = []
        for i in range(1, self.K + 1):
            self.layers.append(Affine(self.params["W%d" % i], self.params["b%d" % i]))
            if i < self.K:
                self.layers.append(Sigmoid())
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for L in self.layers:
            x = L.forward(x)
        return x

    def loss(self, x, t):
        beol = 0
        for i in range(1, self.K + 1):
            beol += self.lam * np.sum(self.params["W%d" % i] ** 2)
        return self.last.forward(self.predict(x), t) + beol

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        if t.ndim == 2:
            t = t.argmax(axis=1)
        return np.mean(y == t)

    def gradient(self, x, t):
        self.loss(x, t)
        d = self.last.backward()
        for L in self.layers[::-1]:
            d = L.backward(d)
        grads = {}
        for i in range(1, self.K + 1):
            L = self.layers[2 * (i - 1)]
            grads["W%d" % i] = L.dW + self.lam * L.W
            grads["b%d" % i] = L.db
        return grads
