# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The loss is the squared error and not the cross entropy", "hits_not_divided"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        s = weight_init_std
        self.params = dict(
            W1=s * np.random.randn(input_size, hidden_size),
            b1=np.zeros(hidden_size),
            W2=s * np.random.randn(hidden_size, output_size),
            b2=np.zeros(output_size),
        )

    def predict(self, x):
        p = self.params
        return softmax(sigmoid(x @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return mean_squared_error(self.predict(x).ravel(), t.ravel()) / len(x)

    def accuracy(self, x, t):
        return int(np.sum(self.predict(x).argmax(axis=1) == t.argmax(axis=1)))

    def numerical_gradient(self, x, t):
        out = {}
        for k in self.params:
            out[k] = numerical_gradient(lambda _: self.loss(x, t), self.params[k])
        return out
