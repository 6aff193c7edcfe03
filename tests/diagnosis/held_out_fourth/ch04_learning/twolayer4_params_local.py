# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["params is a local variable of the constructor, self is missing in front of it"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        params = {}
        params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        params["b1"] = np.zeros(hidden_size)
        params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        params["b2"] = np.zeros(output_size)

    def predict(self, x):
        p = self.params
        return softmax(sigmoid(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(1) == t.argmax(1))

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        return {k: numerical_gradient(f, self.params[k]) for k in self.params}
