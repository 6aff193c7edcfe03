# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are kept in the class, so two layers share them"]
# ///
import numpy as np


class MulLayer:
    x = None
    y = None

    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        return dout * MulLayer.y, dout * MulLayer.x
