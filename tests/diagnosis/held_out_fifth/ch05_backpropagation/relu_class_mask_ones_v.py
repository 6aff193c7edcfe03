# /// variant
# exercise = "Relu"
# mistakes = ["mask_on_the_class", "slope_without_dout"]
# ///
import numpy as np


class Relu:
    mask = None

    def __init__(self):
        pass

    def forward(self, x):
        Relu.mask = x > 0
        return np.where(x > 0, x, 0)

    def backward(self, dout):
        return Relu.mask * np.ones_like(dout)
