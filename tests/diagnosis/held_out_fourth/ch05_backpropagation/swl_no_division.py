# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["no_batch_division"]
# says = "The gradient is not divided by the size of the batch"
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
        dx[np.arange(len(self.t)), self.t] -= 1
        return dx
