# /// variant
# exercise = "simpleNet"
# mistakes = ["The method is defined with a wrong name, predit", "W has the shape (3, 2)"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(3, 2)

    def predit(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predit(x)
        return cross_entropy_error(softmax(z), t)
