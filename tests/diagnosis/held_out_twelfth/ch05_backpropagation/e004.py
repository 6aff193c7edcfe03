# /// variant
# exercise = "Sigmoid"
# mistakes = ["The last factor of backward is 1 - dout instead of 1 - self.out"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = dout * self.out * (1 - dout)
        # print(dx)
        return dx
