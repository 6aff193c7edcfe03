# /// variant
# exercise = "Relu"
# mistakes = ["The mask is taken after the output was cut, so it never blocks anything", "The output of backward is clipped at 0 like the forward pass"]
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        out = np.maximum(x, 0)
        self.mask = (out < 0)
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return np.maximum(dx, 0)
