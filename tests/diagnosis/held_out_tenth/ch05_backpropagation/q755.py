# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The gradient for labels is not divided by the batch size", "The gradient for one-hot targets is divided by the number of classes"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        if self.t.ndim == 1:
            dx = self.y.copy()
            dx[np.arange(self.t.size), self.t] -= 1
        else:
            dx = (self.y - self.t) / self.y.shape[1]
        return dx
