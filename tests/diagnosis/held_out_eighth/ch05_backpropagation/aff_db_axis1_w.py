# /// variant
# exercise = "Affine"
# mistakes = ["db_summed_along_the_rows"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.original_shape = x.shape
        x = x.reshape(len(x), -1)
        self.x = x
        out = np.dot(x, self.W) + self.b
        return out

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=1)
        dx = np.dot(dout, self.W.T)
        return dx.reshape(*self.original_shape)
