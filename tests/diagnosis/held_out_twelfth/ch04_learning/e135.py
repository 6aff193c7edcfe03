# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The weights are drawn uniformly between -weight_init_std and weight_init_std instead of from a normal distribution", "accuracy compares every rounded probability with the one-hot target and averages over all elements instead of counting rows"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        u = lambda *shape: np.random.uniform(-weight_init_std, weight_init_std, shape)
        self.params = {
            "W1": u(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": u(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        return softmax(sigmoid(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return (np.round(self.predict(x)) == t).mean()

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
