# /// variant
# exercise = "Relu"
# mistakes = ["leaky_below_zero", "slope_without_dout"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.where(self.mask, x, 0.01 * x)

    def backward(self, dout):
        return np.where(self.mask, 1.0, 0.01)
