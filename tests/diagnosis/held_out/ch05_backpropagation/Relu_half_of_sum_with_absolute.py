# /// variant
# exercise = "Relu"
# mistakes = ["mask_from_dout"]
# ///
import numpy as np


def positive_part(a):
    return (a + np.abs(a)) / 2


class Relu:
    def __init__(self):
        self.shape = None

    def forward(self, x):
        self.shape = x.shape
        return positive_part(x)

    def backward(self, dout):
        dx = positive_part(dout)
        return dx.reshape(self.shape)
