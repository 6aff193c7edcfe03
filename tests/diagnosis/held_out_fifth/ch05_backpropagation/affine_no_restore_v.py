# /// variant
# exercise = "Affine"
# mistakes = ["dx_not_given_its_shape_back"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        N = x.shape[0]
        self.x = x.reshape(N, -1)
        return self.x.dot(self.W) + self.b

    def backward(self, dout):
        self.dW = self.x.T.dot(dout)
        self.db = dout.sum(0)
        return dout.dot(self.W.T)
