# /// variant
# exercise = "Relu"
# mistakes = ["backward_multiplies_by_the_output"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = np.maximum(0, x)
        return self.out

    def backward(self, dout):
        return dout * self.out
