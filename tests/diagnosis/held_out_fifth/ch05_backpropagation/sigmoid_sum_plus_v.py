# /// variant
# exercise = "Sigmoid"
# mistakes = ["The derivative uses 1 + y instead of 1 - y", "exponent_with_the_wrong_sign"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(x))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 + self.out)
