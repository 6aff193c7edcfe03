# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["deviation_added", "hits_not_divided"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        sizes = [input_size, hidden_size, output_size]
        self.params = {}
        for n in (1, 2):
            self.params[f"W{n}"] = np.random.randn(sizes[n - 1], sizes[n]) + weight_init_std
            self.params[f"b{n}"] = np.zeros(sizes[n])

    def predict(self, x):
        p = self.params
        a = x @ p["W1"] + p["b1"]
        return softmax(sigmoid(a) @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        hits = 0
        for row, target in zip(self.predict(x), t):
            if row.argmax() == target.argmax():
                hits += 1
        return hits

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda w: self.loss(x, t), self.params[k]) for k in self.params}
