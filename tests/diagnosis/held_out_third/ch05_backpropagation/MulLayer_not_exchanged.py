# /// variant
# exercise = "MulLayer"
# mistakes = ["gradients_not_exchanged"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return dout * self.x, dout * self.y
