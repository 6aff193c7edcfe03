# /// variant
# exercise = "simpleNet"
# mistakes = ["The weights are drawn uniformly from 0 to 1", "The loss is computed without softmax"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.rand(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        jeomsu = self.predict(x)
        sonsil = cross_entropy_error(jeomsu, t)
        return sonsil
