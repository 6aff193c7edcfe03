# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The labels are turned into one-hot with np.eye(len(t)), which is as wide as the batch and not as the number of classes"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        if t.ndim == 1:
            t = np.eye(len(t))[t]
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return (self.y - self.t) * dout / len(self.t)
