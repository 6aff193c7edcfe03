# /// variant
# exercise = "Affine"
# mistakes = ["dW_factors_exchanged | relation:transposed"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = np.dot(dout.T, self.x)
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.shape)
