# /// variant
# exercise = "Relu"
# mistakes = ["The mask belongs to the class, so all layers share it"]
# ///
import numpy as np


class Relu:
    mask = None

    def forward(self, x):
        Relu.mask = x > 0
        return x * Relu.mask

    def backward(self, dout):
        return dout * Relu.mask
