# /// variant
# exercise = "Relu"
# mistakes = ["mask_from_dout"]
# says = "backward looks at the sign of dout instead of the sign of x"
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        return np.maximum(0, dout)
