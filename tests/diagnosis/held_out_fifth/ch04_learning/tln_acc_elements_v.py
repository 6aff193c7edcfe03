# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["accuracy_without_argmax"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        rn = np.random.randn
        self.params = {
            "W1": rn(input_size, hidden_size) * weight_init_std,
            "b1": np.zeros(hidden_size),
            "W2": rn(hidden_size, output_size) * weight_init_std,
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        return softmax(sigmoid(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.round(self.predict(x)) == t)

    def numerical_gradient(self, x, t):
        g = {}
        for k, w in self.params.items():
            g[k] = numerical_gradient(lambda w: self.loss(x, t), w)
        return g
