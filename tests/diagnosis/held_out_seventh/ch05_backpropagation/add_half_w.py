# /// variant
# exercise = "AddLayer"
# mistakes = ["dout_split_in_halves"]
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        # 두 갈래로 나눈다
        return dout / 2, dout / 2
