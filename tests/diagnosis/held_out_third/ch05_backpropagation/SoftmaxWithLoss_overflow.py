# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["exp_of_large_scores"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = self.y = self.t = None

    def forward(self, x, t):
        self.t = t
        e = np.exp(x)
        self.y = e / e.sum(axis=-1, keepdims=True)
        self.loss = cross_entropy_error(self.y, t)
        return self.loss

    def backward(self, dout=1):
        dx = self.y.copy()
        if self.t.size == self.y.size:
            dx = dx - self.t
        else:
            dx[np.arange(len(dx)), self.t] -= 1
        return dx / len(dx)
