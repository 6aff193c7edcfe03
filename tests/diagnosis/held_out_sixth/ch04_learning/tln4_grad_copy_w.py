# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["Copies of the parameters are passed to numerical_gradient, so the loss never changes and all gradients are 0"]
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        std = weight_init_std
        self.params = {}
        self.params["W1"] = std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, b1 = self.params["W1"], self.params["b1"]
        W2, b2 = self.params["W2"], self.params["b2"]
        return softmax(sigmoid(x @ W1 + b1) @ W2 + b2)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(np.argmax(self.predict(x), axis=1) == np.argmax(t, axis=1))

    def numerical_gradient(self, x, t):
        grads = {}
        for key in self.params:
            # params를 바꾸지 않으려고 복사
            grads[key] = numerical_gradient(lambda W: self.loss(x, t), self.params[key].copy())
        return grads
