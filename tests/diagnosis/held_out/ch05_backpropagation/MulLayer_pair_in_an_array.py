# /// variant
# exercise = "MulLayer"
# mistakes = ["gradients_not_exchanged"]
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.pair = np.zeros(2)

    def forward(self, x, y):
        self.pair = np.array([x, y], dtype=float)
        return float(np.prod(self.pair))

    def backward(self, dout):
        grads = []
        for value in self.pair:
            grads.append(float(value) * dout)
        return tuple(grads)
