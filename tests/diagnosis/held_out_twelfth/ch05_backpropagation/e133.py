# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["np.eye(C)[t] is used for one-hot targets, too; floats cannot be indices, so an IndexError is raised"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / len(self.t)
