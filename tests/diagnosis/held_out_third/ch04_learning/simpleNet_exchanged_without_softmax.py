# /// variant
# exercise = "simpleNet"
# mistakes = ["loss_without_softmax", "target_and_output_exchanged"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        return cross_entropy_error(t, self.predict(x))
