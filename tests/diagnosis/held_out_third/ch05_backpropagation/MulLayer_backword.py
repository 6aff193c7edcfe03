# /// variant
# exercise = "MulLayer"
# mistakes = ["backward_misspelt | exception:unknown_attribute"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backword(self, dout):
        return dout * self.y, dout * self.x
