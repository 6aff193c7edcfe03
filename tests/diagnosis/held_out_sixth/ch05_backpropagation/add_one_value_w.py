# /// variant
# exercise = "AddLayer"
# mistakes = ["a_single_gradient_returned"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout
