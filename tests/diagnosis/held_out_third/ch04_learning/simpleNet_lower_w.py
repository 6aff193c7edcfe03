# /// variant
# exercise = "simpleNet"
# mistakes = ["exception:unknown_attribute"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.w = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.w)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
