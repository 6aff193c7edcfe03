# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["every_label_in_every_row", "divided_by_the_number_of_classes"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        n = self.y.shape[1]
        if self.t.size == self.y.size:
            dx = self.y - self.t
        else:
            dx = self.y.copy()
            dx[:, self.t] -= 1
        return dx / n
