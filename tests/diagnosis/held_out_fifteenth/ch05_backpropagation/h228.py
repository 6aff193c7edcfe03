# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward is dout * (1 - out), the factor out is missing."]
# ///
import numpy as np

class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * (1 - self.out)
