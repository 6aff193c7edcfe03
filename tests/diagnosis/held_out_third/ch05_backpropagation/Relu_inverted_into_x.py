# /// variant
# exercise = "Relu"
# mistakes = ["mask_inverted", "zeros_written_into_x | relation:argument_changed"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x

    def backward(self, dout):
        return dout * self.mask
