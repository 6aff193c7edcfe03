# /// variant
# exercise = "Relu"
# mistakes = ["backward_without_return | code:return_missing | relation:returns_nothing"]
# true = ["code:unused_value"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        dx = dout * self.mask
