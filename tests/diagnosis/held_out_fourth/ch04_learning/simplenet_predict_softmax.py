# /// variant
# exercise = "simpleNet"
# mistakes = ["softmax_in_predict"]
# says = "predict returns probabilities in place of scores"
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return softmax(x @ self.W)

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)
