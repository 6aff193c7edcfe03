# /// variant
# exercise = "Sigmoid"
# mistakes = ["dout_in_place_of_the_output"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        y = 1 / (1 + np.exp(-dout))
        return y * (1 - y)
