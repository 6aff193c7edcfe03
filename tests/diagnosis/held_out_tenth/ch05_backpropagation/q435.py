# /// variant
# exercise = "Affine"
# mistakes = ["The constructor lacks self", "db is the whole dout"]
# ///
import numpy as np


class Affine:
    def __init__(W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = dout
        return np.dot(dout, self.W.T)
