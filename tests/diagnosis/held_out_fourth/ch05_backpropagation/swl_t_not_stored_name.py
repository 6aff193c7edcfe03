# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The targets are stored as self.label but read as self.labels"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.label = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        d = self.y.copy()
        if self.labels.ndim == 2:
            d -= self.labels
        else:
            d[np.arange(len(d)), self.labels] -= 1
        return d / len(d)
