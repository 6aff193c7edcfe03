# /// variant
# exercise = "Relu"
# mistakes = ["mask is used without self in backward"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[mask] = 0
        dx = dout
        return dx
