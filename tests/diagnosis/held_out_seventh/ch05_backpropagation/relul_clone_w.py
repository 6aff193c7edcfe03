# /// variant
# exercise = "Relu"
# mistakes = ["exception:unknown_array_attribute"]
# ///
import numpy as np


class Relu:
    """max(0, x), elementwise, for arrays of any shape."""

    def __init__(self):
        self.mask = None

    def forward(self, x):
        """Return max(0, x), of the shape of x. The caller's x is left alone."""
        self.mask = x <= 0
        out = x.clone()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        """Return dx, of the shape of x: dout where x was positive, and 0 where x was negative."""
        dout[self.mask] = 0
        dx = dout
        return dx
