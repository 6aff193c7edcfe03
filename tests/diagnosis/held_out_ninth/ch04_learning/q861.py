# /// variant
# exercise = "simpleNet"
# mistakes = ["predict is called without self"]
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = predict(x)
        y = softmax(z)
        loss = cross_entropy_error(y, t)
        return loss
