# /// variant
# exercise = "Affine"
# mistakes = ["db is the sum of all elements of dout, a single number, instead of one sum for each column", "dW is divided by the number of rows"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        batch_size = self.x.shape[0]
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout) / batch_size
        self.db = np.sum(dout)
        dx = dx.reshape(*self.original_x_shape)
        return dx
