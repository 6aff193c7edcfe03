# /// variant
# exercise = "MulLayer"
# mistakes = ["Only the inputs of the first forward are remembered", "dy is multiplied by x twice"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dout *= self.x
        dy = dout * self.x
        return dx, dy
