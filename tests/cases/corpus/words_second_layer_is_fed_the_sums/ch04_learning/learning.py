import numpy as np


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


def softmax(v):
    e = np.exp(v - v.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = np.random.randn(input_size, hidden_size) * weight_init_std
        self.params["W2"] = np.random.randn(hidden_size, output_size) * weight_init_std
        self.params["b1"], self.params["b2"] = np.zeros(hidden_size), np.zeros(output_size)

    def predict(self, x):
        a = np.dot(x, self.params["W1"]) + self.params["b1"]
        z = sigmoid(a)
        return softmax(np.dot(a, self.params["W2"]) + self.params["b2"])

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(axis=1) == t.argmax(axis=1)).mean()

    def numerical_gradient(self, x, t):
        return {name: numerical_gradient(lambda _: self.loss(x, t), p) for name, p in self.params.items()}
