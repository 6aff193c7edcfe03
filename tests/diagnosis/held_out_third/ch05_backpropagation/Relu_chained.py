# /// variant
# exercise = "Relu"
# mistakes = ["zero_assigned_to_both"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        y = x[self.mask] = 0
        return y

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
