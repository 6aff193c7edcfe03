# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["relu_in_the_hidden_layer"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["b2"] = np.zeros((output_size,))
        self.params["b1"] = np.zeros((hidden_size,))
        self.params["W2"] = np.random.normal(scale=weight_init_std, size=(hidden_size, output_size))
        self.params["W1"] = np.random.normal(scale=weight_init_std, size=(input_size, hidden_size))

    def layer(self, z, n):
        return np.dot(z, self.params["W" + n]) + self.params["b" + n]

    def predict(self, x):
        은닉 = self.layer(x, "1")
        은닉 = np.where(은닉 > 0, 은닉, 0.0)
        return softmax(self.layer(은닉, "2"))

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        same = np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1)
        return same.sum() / same.size

    def numerical_gradient(self, x, t):
        grads = {}
        for name in ("W1", "b1", "W2", "b2"):
            grads[name] = numerical_gradient(lambda w: self.loss(x, t), self.params[name])
        return grads
