# /// variant
# exercise = "Relu"
# mistakes = ["forward returns the mask (1 and 0) instead of x where x is positive", "backward uses abs(dout), which loses the sign of negative gradients"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = np.where(x > 0, 1.0, 0.0)
        return self.mask

    def backward(self, dout):
        return np.abs(dout) * self.mask
