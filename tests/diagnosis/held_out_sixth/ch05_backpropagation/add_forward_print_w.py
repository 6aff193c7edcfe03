# /// variant
# exercise = "AddLayer"
# mistakes = ["forward_multiplies", "code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        print(dx, dy)
