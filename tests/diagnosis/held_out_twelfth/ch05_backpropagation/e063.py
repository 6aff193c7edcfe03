# /// variant
# exercise = "Relu"
# mistakes = ["backward cuts off the negative gradients (maximum of 0 and dout) instead of blocking the places where x was negative"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        return np.maximum(0, dout)
