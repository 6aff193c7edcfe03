# /// variant
# exercise = "Sigmoid"
# mistakes = ["dout_in_place_of_the_output"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.o = None

    def forward(self, x):
        e = np.exp(-x)
        o = np.ones_like(e)
        o /= 1 + e
        self.o = o
        return o

    def backward(self, dout):
        rest = 1 - dout
        return dout * rest
