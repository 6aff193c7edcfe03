# /// variant
# exercise = "simpleNet"
# mistakes = ["predict already applies softmax, and loss applies it again"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return softmax(x @ self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
