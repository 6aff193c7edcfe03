# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["softmax_over_the_whole_batch", "Labels are not handled on the way back | relation:wrong_for_labels"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = self.y = self.t = None

    def forward(self, x, t):
        self.t = t
        e = np.exp(x - np.max(x))
        self.y = e / np.sum(e)
        self.loss = cross_entropy_error(self.y, t)
        return self.loss

    def backward(self, dout=1):
        return (self.y - self.t) / self.t.shape[0]
