# /// variant
# exercise = "AddLayer"
# mistakes = ["forward adds x to itself", "backward multiplies by the inputs as a product would"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x + self.x

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
