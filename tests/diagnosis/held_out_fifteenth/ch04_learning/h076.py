# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["The method numerical_gradient calls self.numerical_gradient, itself, with a function and an array, and recurses without end: RecursionError."]
# ///
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {
            "W1": np.random.normal(0, weight_init_std, size=(input_size, hidden_size)),
            "b1": np.zeros((hidden_size,)),
            "W2": np.random.normal(0, weight_init_std, size=(hidden_size, output_size)),
            "b2": np.zeros((output_size,)),
        }

    def predict(self, x):
        p = self.params
        h = sigmoid(x @ p["W1"] + p["b1"])
        return softmax(h @ p["W2"] + p["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        right = 0
        y = self.predict(x)
        for i in range(len(x)):
            if np.argmax(y[i]) == np.argmax(t[i]):
                right += 1
        return right / len(x)

    def numerical_gradient(self, x, t):
        f = lambda _: self.loss(x, t)
        grads = {}
        for key in self.params:
            grads[key] = self.numerical_gradient(f, self.params[key])
        return grads
