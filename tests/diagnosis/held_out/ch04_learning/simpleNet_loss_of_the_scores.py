# /// variant
# exercise = "simpleNet"
# mistakes = ["loss_without_softmax"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.normal(loc=0.0, scale=1.0, size=(2, 3))

    def predict(self, x):
        return np.einsum("...i,ij->...j", x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        error = cross_entropy_error(z, t)
        return error
