# /// variant
# exercise = "Sigmoid"
# mistakes = ["output_not_remembered"]
# says = "out is a local variable of forward, so self.out is still None in backward"
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        return out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)
