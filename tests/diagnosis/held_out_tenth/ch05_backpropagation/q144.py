# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The loss is computed from the scores without softmax", "The sign of the gradient is turned"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        sonsil = cross_entropy_error(x, self.t)
        return sonsil

    def backward(self, dout=1):
        return (self.t - self.y) / self.y.shape[0]
