# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward joins the factors by np.dot instead of multiplying element by element"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1.0 / (1.0 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return np.dot(dout, self.out * (1 - self.out))
