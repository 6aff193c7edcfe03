# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The method numerical_gradient calls self.numerical_gradient, that is itself without end, instead of the function numerical_gradient"]
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
        z = sigmoid(x @ self.params["W1"] + self.params["b1"])
        return softmax(z @ self.params["W2"] + self.params["b2"])

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = self.predict(x)
        return np.mean(y.argmax(axis=1) == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        f = lambda w: self.loss(x, t)
        grads = {}
        grads["W1"] = self.numerical_gradient(f, self.params["W1"])
        grads["b1"] = self.numerical_gradient(f, self.params["b1"])
        grads["W2"] = self.numerical_gradient(f, self.params["W2"])
        grads["b2"] = self.numerical_gradient(f, self.params["b2"])
        return grads
