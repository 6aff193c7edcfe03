# /// variant
# exercise = "Affine"
# mistakes = ["dW is divided by the number of rows", "db keeps its first axis and has the shape (1, M)"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout) / self.x.shape[0]
        self.db = np.sum(dout, axis=0, keepdims=True)
        return dx.reshape(*self.original_x_shape)
