# /// variant
# exercise = "MulLayer"
# mistakes = ["first_inputs_kept_forever", "gradients_not_exchanged"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dy, dx
