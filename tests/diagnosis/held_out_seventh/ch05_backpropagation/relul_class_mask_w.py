# /// variant
# exercise = "Relu"
# mistakes = ["mask_on_the_class"]
# ///
import numpy as np


class Relu:
    mask = None

    def forward(self, x):
        Relu.mask = x <= 0
        out = x.copy()
        out[Relu.mask] = 0
        return out

    def backward(self, dout):
        dx = np.array(dout)
        dx[Relu.mask] = 0
        return dx
