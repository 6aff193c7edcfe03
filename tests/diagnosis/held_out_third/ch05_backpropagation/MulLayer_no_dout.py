# /// variant
# exercise = "MulLayer"
# mistakes = ["dout_ignored"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y, self.x
