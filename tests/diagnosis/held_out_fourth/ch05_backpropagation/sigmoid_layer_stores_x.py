# /// variant
# exercise = "Sigmoid"
# mistakes = ["slope_of_the_input"]
# says = "The input is stored in place of the output, and x(1 - x) is computed"
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = x
        return 1.0 / (1.0 + np.exp(-x))

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
