# /// variant
# exercise = "Affine"
# mistakes = ["dW is np.dot(dout, x.T), whose inner sizes M and D do not fit; it should be x.T times dout"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        out = np.dot(x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(dout, self.x.T)
        self.db = np.sum(dout, axis=0)
        return dx
