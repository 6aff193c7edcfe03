# /// variant
# exercise = "Affine"
# mistakes = ["gradients_averaged_over_the_batch"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout / len(dout)
        self.db = dout.mean(axis=0)
        return (dout @ self.W.T).reshape(self.shape)
