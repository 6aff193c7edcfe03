# /// variant
# exercise = "Affine"
# mistakes = ["The bias b is not added in forward", "db is the sum over all elements of dout, a single number, instead of the sum over the rows"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W)

    def backward(self, dout):
        self.db = np.sum(dout)
        self.dW = np.dot(self.x.T, dout)
        return np.dot(dout, self.W.T)
