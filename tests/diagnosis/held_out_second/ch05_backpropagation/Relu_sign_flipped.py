# /// variant
# exercise = "Relu"
# mistakes = []
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.on = None

    def forward(self, x):
        self.on = (np.sign(x) + 1) // 2
        return x * np.sign(x)

    def backward(self, dout):
        return np.multiply(self.on, dout)
