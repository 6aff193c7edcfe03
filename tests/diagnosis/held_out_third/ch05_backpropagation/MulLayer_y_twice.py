# /// variant
# exercise = "MulLayer"
# mistakes = ["second_input_stored_twice"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = self.y = None

    def forward(self, x, y):
        self.x = self.y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
