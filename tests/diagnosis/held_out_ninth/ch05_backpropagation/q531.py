# /// variant
# exercise = "Sigmoid"
# mistakes = ["1 - y is left out of the derivative"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * self.out
