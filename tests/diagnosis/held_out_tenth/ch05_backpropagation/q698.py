# /// variant
# exercise = "Affine"
# mistakes = ["W and b are copied, so later changes of the caller's arrays are not seen", "db is the mean over the batch instead of the sum"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W.copy()
        self.b = b.copy()

    def forward(self, x):
        self.wonrae = x.shape
        self.x = x.reshape(x.shape[0], -1)
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.mean(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.wonrae)
