# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["labels_subtracted_as_numbers"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.prob, self.target = None, None

    def forward(self, x, t):
        shifted = x - x.max(axis=1).reshape(-1, 1)
        powers = np.exp(shifted)
        self.prob = powers / powers.sum(axis=1).reshape(-1, 1)
        self.target = np.reshape(t, (len(x), -1))
        return cross_entropy_error(self.prob, t)

    def backward(self, dout=1):
        return dout * (self.prob - self.target) / len(self.prob)
