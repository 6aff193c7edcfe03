# /// variant
# exercise = "simpleNet"
# mistakes = ["squared_error_for_the_loss", "The standard deviation of the first weights is 0.01 instead of 1"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = 0.01 * np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        return 0.5 * np.sum((y - t) ** 2)
