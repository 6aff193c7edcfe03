# /// variant
# exercise = "Relu"
# mistakes = ["forward zeroes the negative elements in the caller's array"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        x[self.mask] = 0
        return x

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
