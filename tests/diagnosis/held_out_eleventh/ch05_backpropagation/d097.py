# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward keeps the input x in self.out instead of the output y, so backward computes x(1 - x)", "backward does not multiply by dout"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        y = 1 / (1 + np.exp(-x))
        self.out = x
        return y

    def backward(self, dout):
        dx = (1.0 - self.out) * self.out
        return dx
