# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward subtracts 1 in self.y itself, so that a second backward gives something else"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        if self.t.ndim == 2:
            self.t = self.t.argmax(axis=1)
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        dx = self.y
        dx[np.arange(dx.shape[0]), self.t] -= 1
        return dx / dx.shape[0]
