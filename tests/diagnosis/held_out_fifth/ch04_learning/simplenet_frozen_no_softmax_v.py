# /// variant
# exercise = "simpleNet"
# mistakes = ["A copy of the first weights is used, so a later change of W has no effect", "loss_without_softmax"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.normal(0, 1, size=(2, 3))
        self._w = self.W.copy()

    def predict(self, x):
        return x @ self._w

    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t)
