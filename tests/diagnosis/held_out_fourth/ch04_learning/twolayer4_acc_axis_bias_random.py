# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["accuracy_down_the_columns", "The biases start as random numbers"]
# says = "The accuracy compares the maxima of the columns, because argmax is taken over axis 0; The biases start as random numbers"
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        s = weight_init_std
        self.params = {
            "W1": s * np.random.randn(input_size, hidden_size),
            "b1": s * np.random.randn(hidden_size),
            "W2": s * np.random.randn(hidden_size, output_size),
            "b2": s * np.random.randn(output_size),
        }

    def predict(self, x):
        z = sigmoid(x @ self.params["W1"] + self.params["b1"])
        return softmax(z @ self.params["W2"] + self.params["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=0)
        t = np.argmax(t, axis=0)
        return np.mean(y == t)

    def numerical_gradient(self, x, t):
        loss_fn = lambda _: self.loss(x, t)
        out = {}
        for k, v in self.params.items():
            out[k] = numerical_gradient(loss_fn, v)
        return out
