# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["divided_by_the_number_of_classes", "exp_of_large_scores | relation:overflow"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = self.y = self.t = None

    def forward(self, x, t):
        self.t = t
        e = np.exp(x)
        self.y = e / np.sum(e, axis=1, keepdims=True)
        self.loss = cross_entropy_error(self.y, t)
        return self.loss

    def backward(self, dout=1):
        dx = self.y.copy()
        if self.t.size == self.y.size:
            dx = dx - self.t
        else:
            dx[np.arange(len(dx)), self.t] -= 1
        return dx / self.y.shape[1]
