# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward divides by self.t.size, which for one-hot targets is N times C instead of N"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        T = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return dout * (self.y - T) / self.t.size
