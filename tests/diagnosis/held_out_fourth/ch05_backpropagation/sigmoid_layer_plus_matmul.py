# /// variant
# exercise = "Sigmoid"
# mistakes = ["The derivative is written y(1 + y)", "exponent_with_the_wrong_sign"]
# says = "The derivative is written y(1 + y); exp gets x without the minus sign"
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        y = 1 / (1 + np.exp(x))
        self.out = y
        return y

    def backward(self, dout):
        return dout * self.out * (1 + self.out)
