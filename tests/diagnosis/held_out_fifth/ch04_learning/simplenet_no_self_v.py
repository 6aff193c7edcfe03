# /// variant
# exercise = "simpleNet"
# mistakes = ["W is only a local variable of the constructor, so the methods do not find it"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
