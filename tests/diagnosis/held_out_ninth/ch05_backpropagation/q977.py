# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The gradient is not divided by the batch size"]
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
        if self.t.size == self.y.size:
            return self.y - self.t
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dx
