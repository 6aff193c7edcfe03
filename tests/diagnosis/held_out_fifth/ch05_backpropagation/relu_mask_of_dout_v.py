# /// variant
# exercise = "Relu"
# mistakes = ["mask_from_dout"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0)
