# /// variant
# exercise = "simpleNet"
# mistakes = ["np.random.randn gets a tuple in place of two numbers"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn((2, 3))

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
