# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The hidden layer has no sigmoid", "accuracy returns a count instead of a share"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        std = weight_init_std
        self.params = {
            "W1": std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        eunnik = x @ p["W1"] + p["b1"]
        return softmax(eunnik @ p["W2"] + p["b2"])

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(axis=1)
        return np.sum(y == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return {k: numerical_gradient(f, v) for k, v in self.params.items()}
