# /// variant
# exercise = "Affine"
# mistakes = ["db is summed along each row instead of down each column"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=1)
        return (dout @ self.W.T).reshape(self.x_shape)
