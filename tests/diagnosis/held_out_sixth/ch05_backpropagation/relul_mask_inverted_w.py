# /// variant
# exercise = "Relu"
# mistakes = ["mask_inverted"]
# ///
import numpy as np


class Relu:
    """ReLU 계층"""

    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout * self.mask
        return dx
