# /// variant
# exercise = "MulLayer"
# mistakes = ["dout_ignored"]
# ///
import numpy as np


class MulLayer:
    """곱셈 계층"""

    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        out = x * y
        return out

    def backward(self, dout):
        return self.y, self.x
