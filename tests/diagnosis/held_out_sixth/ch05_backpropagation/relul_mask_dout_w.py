# /// variant
# exercise = "Relu"
# mistakes = ["mask_from_dout"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0)
