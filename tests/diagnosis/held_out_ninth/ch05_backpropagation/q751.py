# /// variant
# exercise = "MulLayer"
# mistakes = ["backward has no parameter for the gradient"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return self.x * self.y

    def backward(self):
        return self.y, self.x
