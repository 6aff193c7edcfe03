# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["cross_entropy_error is called without the target"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        loss = cross_entropy_error(self.y)
        return loss

    def backward(self, dout=1):
        T = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return (self.y - T) / len(T)
