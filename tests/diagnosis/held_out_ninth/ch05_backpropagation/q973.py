# /// variant
# exercise = "MulLayer"
# mistakes = ["forward keeps the inputs in local variables, so backward multiplies by None"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        x = x
        y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
