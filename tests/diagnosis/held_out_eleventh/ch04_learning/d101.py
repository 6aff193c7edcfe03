# /// variant
# exercise = "simpleNet"
# mistakes = ["W is multiplied by 0.01, so its standard deviation is 0.01 instead of 1", "The loss takes the cross entropy of the raw scores; softmax is missing"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        # 2x3 가중치
        self.W = 0.01 * np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = self.predict(x)
        loss = cross_entropy_error(y, t)
        return loss
