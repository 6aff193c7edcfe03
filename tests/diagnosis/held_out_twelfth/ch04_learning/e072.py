# /// variant
# exercise = "simpleNet"
# mistakes = ["predict has no parameter self, so calling it on an object stops with a TypeError"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        loss = cross_entropy_error(y, t)
        return loss
