# /// variant
# exercise = "AddLayer"
# mistakes = ["local_derivative_without_dout"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        dx = 1
        dy = 1
        return dx, dy
