# /// variant
# exercise = "Sigmoid"
# mistakes = ["The derivative is written y (1 + y) instead of y (1 - y)"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.y = None

    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        dx = dout * self.y * (1 + self.y)
        return dx
