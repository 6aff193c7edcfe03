# /// variant
# exercise = "simpleNet"
# mistakes = ["np.random.randn gets a tuple instead of two numbers"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn((2, 3))

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        return cross_entropy_error(y, t)
