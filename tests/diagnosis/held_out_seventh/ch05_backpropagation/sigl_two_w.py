# /// variant
# exercise = "Sigmoid"
# mistakes = ["exponent_with_the_wrong_sign", "one_factor_of_the_slope_missing"]
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
        dx = dout * (1.0 - self.out)
        return dx
