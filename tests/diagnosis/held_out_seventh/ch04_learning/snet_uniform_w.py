# /// variant
# exercise = "simpleNet"
# mistakes = ["uniform_weights"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return x @ self.W

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
