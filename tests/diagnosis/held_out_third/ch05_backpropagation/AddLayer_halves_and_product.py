# /// variant
# exercise = "AddLayer"
# mistakes = ["dout_split_in_halves", "forward_multiplies"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x * y

    def backward(self, dout):
        return dout / 2, dout / 2
