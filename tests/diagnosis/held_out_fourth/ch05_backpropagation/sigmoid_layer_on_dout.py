# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward uses dout in y(1 - y) instead of the stored output"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * (1 - dout) * self.out
