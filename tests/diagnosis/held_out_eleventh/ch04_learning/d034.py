# /// variant
# exercise = "simpleNet"
# mistakes = ["W is drawn with np.random.rand, uniform from 0 to 1, instead of from the standard normal distribution"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return x.dot(self.W)

    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
