# /// variant
# exercise = "AddLayer"
# mistakes = ["code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        print(x + y)

    def backward(self, dout):
        return dout, dout
