# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["b2 has the length of the hidden layer instead of the output layer"]
# ///
import numpy as np


class TwoLayerNet:
    """2층 신경망"""

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(hidden_size)

    def predict(self, x):
        h = sigmoid(np.dot(x, self.params["W1"]) + self.params["b1"])
        return softmax(np.dot(h, self.params["W2"]) + self.params["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        t = np.argmax(t, axis=1)
        return np.sum(y == t) / x.shape[0]

    def numerical_gradient(self, x, t):
        grads = {}
        for key in self.params:
            grads[key] = numerical_gradient(lambda W: self.loss(x, t), self.params[key])
        return grads
