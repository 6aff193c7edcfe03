# /// variant
# exercise = "AddLayer"
# mistakes = ["backward_from_the_mul_layer"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        self.x = 1
        self.y = 1

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
