# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["relu_in_the_hidden_layer", "hits_not_divided | relation:factor_batch"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }

    def predict(self, x):
        p = self.params
        a = x @ p["W1"] + p["b1"]
        z = np.maximum(0, a)
        s = z @ p["W2"] + p["b2"]
        return softmax(s)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(1) == t.argmax(1)).sum()

    def numerical_gradient(self, x, t):
        return {k: numerical_gradient(lambda _: self.loss(x, t), v) for k, v in self.params.items()}
