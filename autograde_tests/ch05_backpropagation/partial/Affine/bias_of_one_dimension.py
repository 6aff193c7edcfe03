# /// partial
# missing = ["test_a_bias_of_one_row_gives_the_same"]
# at_least = 0.6
# at_most = 0.95
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        out = np.dot(self.x, self.W)
        for j in range(len(self.W[0])):
            out[:, j] = out[:, j] + self.b[j]
        return out

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.zeros(dout.shape[1])
        for row in dout:
            self.db += row
        return np.dot(dout, self.W.T).reshape(self.shape)
