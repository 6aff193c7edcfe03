# /// variant
# exercise = "AddLayer"
# mistakes = ["copy is called on a number"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dout.copy()
        dy = dout.copy()
        return dx, dy
