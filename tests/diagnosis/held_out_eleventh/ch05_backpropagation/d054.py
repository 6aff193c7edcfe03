# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward stores the output in self.out, but backward reads self.y, which does not exist"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * self.y * (1 - self.y)
        return dx
