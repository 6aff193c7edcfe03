# /// variant
# exercise = "Affine"
# mistakes = ["relation:wrong_for_batches"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(self.shape[0], -1)
        out = np.matmul(self.x, self.W)
        return out + self.b

    def backward(self, dout):
        total_x = self.x.sum(axis=0)
        total_d = dout.sum(axis=0)
        self.dW = total_x.reshape(-1, 1) * total_d.reshape(1, -1)
        self.db = total_d
        return np.matmul(dout, self.W.T).reshape(self.shape)
