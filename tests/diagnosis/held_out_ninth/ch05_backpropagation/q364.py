# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward uses the input instead of the output"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = x
        return 1 / (1 + np.exp(-x))

    def backward(self, dout):
        return dout * self.out * (1 - self.out)
