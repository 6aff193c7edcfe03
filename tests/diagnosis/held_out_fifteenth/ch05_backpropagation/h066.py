# /// variant
# exercise = "Relu"
# mistakes = ["forward keeps the mask in a local variable, so that backward multiplies by None: TypeError."]
# ///
import numpy as np

class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        mask = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        return dout * self.mask
