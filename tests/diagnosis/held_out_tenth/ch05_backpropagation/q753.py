# /// variant
# exercise = "Sigmoid"
# mistakes = ["The sign of the exponent is missing in forward", "backward does not multiply by dout"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(x))
        self.out = out
        return out

    def backward(self, dout):
        return (1.0 - self.out) * self.out
