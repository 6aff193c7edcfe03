# /// variant
# exercise = "Affine"
# mistakes = ["bias_forgotten", "gradients_averaged_over_the_batch"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.original = x.shape
        self.rows = x.reshape(len(x), -1)
        return np.einsum("nd,dm->nm", self.rows, self.W)

    def backward(self, dout):
        n = len(dout)
        self.dW = np.einsum("nd,nm->dm", self.rows, dout) / n
        self.db = dout.mean(axis=0)
        dx = np.einsum("nm,dm->nd", dout, self.W)
        return dx.reshape(self.original)
