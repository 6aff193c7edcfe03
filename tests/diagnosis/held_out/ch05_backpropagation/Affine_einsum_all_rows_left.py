# /// variant
# exercise = "Affine"
# mistakes = ["db_not_summed"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.original = x
        self.rows = np.reshape(x, (len(x), -1))
        return np.einsum("nd,dm->nm", self.rows, self.W) + self.b

    def backward(self, dout):
        self.db = np.ones_like(dout) * dout
        self.dW = np.einsum("nd,nm->dm", self.rows, dout)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.original.shape)
