# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["labels_subtracted_as_numbers | relation:wrong_for_labels"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = self.y = self.t = None

    def forward(self, x, t):
        self.t = t
        e = np.exp(x - x.max(axis=-1, keepdims=True))
        self.y = e / e.sum(axis=-1, keepdims=True)
        self.loss = cross_entropy_error(self.y, t)
        return self.loss

    def backward(self, dout=1):
        return (self.y - self.t) / len(self.y)
