# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["arrays_remembered_beside_params"]
# says = "predict uses weights remembered in the constructor, so replaced params are not seen"
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.W1 = weight_init_std * np.random.randn(input_size, hidden_size)
        self.b1 = np.zeros(hidden_size)
        self.W2 = weight_init_std * np.random.randn(hidden_size, output_size)
        self.b2 = np.zeros(output_size)
        self.params = {"W1": self.W1, "b1": self.b1, "W2": self.W2, "b2": self.b2}

    def predict(self, x):
        hidden = sigmoid(x @ self.W1 + self.b1)
        return softmax(hidden @ self.W2 + self.b2)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        def f(_):
            return self.loss(x, t)

        return {k: numerical_gradient(f, p) for k, p in self.params.items()}
