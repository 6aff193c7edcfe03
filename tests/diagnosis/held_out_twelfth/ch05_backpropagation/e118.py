# /// variant
# exercise = "Sigmoid"
# mistakes = ["np.negative(x, out=x) changes the sign of the caller's x", "backward returns only y(1 - y) and does not multiply by dout"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = np.reciprocal(1 + np.exp(np.negative(x, out=x)))
        return self.out

    def backward(self, dout):
        return (y := self.out) * (1 - y)
