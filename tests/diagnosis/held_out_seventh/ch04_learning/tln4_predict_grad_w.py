# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The gradient differentiates predict instead of the loss, which is an array and no number"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        z = sigmoid(np.dot(x, self.params["W1"]) + self.params["b1"])
        return softmax(np.dot(z, self.params["W2"]) + self.params["b2"])

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = self.predict(x).argmax(1)
        return np.mean(y == t.argmax(1))

    def numerical_gradient(self, x, t):
        f = lambda W: self.predict(x)
        grads = {}
        for name in self.params:
            grads[name] = numerical_gradient(f, self.params[name])
        return grads
