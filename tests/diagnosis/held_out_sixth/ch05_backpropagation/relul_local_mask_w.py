# /// variant
# exercise = "Relu"
# mistakes = ["mask_not_remembered | exception:none_used"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        mask = x > 0
        return np.where(mask, x, 0)

    def backward(self, dout):
        dx = dout.copy()
        dx[~self.mask] = 0
        return dx
