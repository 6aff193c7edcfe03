# /// variant
# exercise = "Relu"
# mistakes = ["The mask is made only once, in the first forward", "leaky_below_zero"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        if self.mask is None:
            self.mask = x > 0
        return np.where(x > 0, x, 0.01 * x)

    def backward(self, dout):
        return dout * self.mask
