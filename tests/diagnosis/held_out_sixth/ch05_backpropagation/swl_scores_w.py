# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["scores_kept_for_probabilities"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = x
        self.t = t
        loss = cross_entropy_error(softmax(x), t)
        return loss

    def backward(self, dout=1):
        batch = self.y.shape[0]
        if self.t.size == self.y.size:
            return (self.y - self.t) / batch
        dx = self.y.copy()
        dx[np.arange(batch), self.t] -= 1
        return dx / batch
