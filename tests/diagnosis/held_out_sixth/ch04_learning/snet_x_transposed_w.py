# /// variant
# exercise = "simpleNet"
# mistakes = ["exception:shapes_not_aligned"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(self.W, x)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
