# /// variant
# exercise = "Relu"
# mistakes = ["leaky_below_zero"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.slope = None

    def forward(self, x):
        self.slope = np.ones(x.shape)
        self.slope[x < 0] = 0.2
        return np.maximum(x, x / 5)

    def backward(self, dout):
        return np.multiply(self.slope, dout)
