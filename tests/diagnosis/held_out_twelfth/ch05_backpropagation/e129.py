# /// variant
# exercise = "Affine"
# mistakes = ["np.array(W) and np.array(b) make copies, so the layer does not see later changes of the given arrays"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = np.array(W)
        self.b = np.array(b).reshape(-1)
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        return np.einsum("nd,dm->nm", self.x, self.W) + self.b

    def backward(self, dout):
        self.dW = np.einsum("nd,nm->dm", self.x, dout)
        self.db = np.einsum("nm->m", dout)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.shape)
