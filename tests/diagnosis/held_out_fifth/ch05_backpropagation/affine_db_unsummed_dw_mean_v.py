# /// variant
# exercise = "Affine"
# mistakes = ["db_not_summed", "The gradient of the weights is divided by the size of the batch"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = self.db = None

    def forward(self, x):
        self.sh = x.shape
        self.x = x.reshape(self.sh[0], -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout / len(self.x)
        self.db = dout
        return (dout @ self.W.T).reshape(self.sh)
