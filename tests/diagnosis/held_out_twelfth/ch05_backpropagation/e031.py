# /// variant
# exercise = "Relu"
# mistakes = ["np.where(x > 0) with one argument gives a tuple of index arrays, which cannot be multiplied with dout, so a ValueError is raised"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = np.where(x > 0)
        return np.where(x > 0, x, 0)

    def backward(self, dout):
        return dout * self.mask
