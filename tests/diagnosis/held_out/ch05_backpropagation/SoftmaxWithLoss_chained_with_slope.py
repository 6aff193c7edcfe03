# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = []
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.labels = None

    def forward(self, x, t):
        shifted = x - x.max(axis=1).reshape(-1, 1)
        e = np.exp(shifted)
        self.y = e / e.sum(axis=1).reshape(-1, 1)
        self.labels = t if t.ndim == 1 else t.argmax(axis=1)
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n, c = self.y.shape
        target = (np.arange(c)[None, :] == self.labels[:, None]).astype(float)
        slope = self.y * (1 - self.y)
        return dout * (self.y - target) * slope / n
