# /// variant
# exercise = "simpleNet"
# mistakes = ["target_and_output_exchanged"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        y = softmax(self.predict(x))
        loss = cross_entropy_error(t, y)
        return loss
