# /// variant
# exercise = "TwoLayerNet"
# mistakes = ["hidden_layer_without_sigmoid", "The gradient of b1 is stored under the name b2, so that b1 is missing and b2 is wrong"]
# says = "The sigmoid of the hidden layer is missing; The gradient of b1 is stored under the name b2, so that b1 is missing and b2 is wrong"
# ///
import numpy as np


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = np.random.normal(0, weight_init_std, (input_size, hidden_size))
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = np.random.normal(0, weight_init_std, (hidden_size, output_size))
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        a1 = np.dot(x, self.params["W1"]) + self.params["b1"]
        a2 = np.dot(a1, self.params["W2"]) + self.params["b2"]
        return softmax(a2)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return float((self.predict(x).argmax(axis=1) == t.argmax(axis=1)).mean())

    def numerical_gradient(self, x, t):
        loss_W = lambda W: self.loss(x, t)
        grads = {}
        grads["W1"] = numerical_gradient(loss_W, self.params["W1"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b2"])
        grads["W2"] = numerical_gradient(loss_W, self.params["W2"])
        grads["b2"] = numerical_gradient(loss_W, self.params["b1"])
        return grads
