# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["code:other_default"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        if t.ndim == 1:
            t = np.eye(x.shape[1])[t]
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout):
        return dout * (self.y - self.t) / self.y.shape[0]
