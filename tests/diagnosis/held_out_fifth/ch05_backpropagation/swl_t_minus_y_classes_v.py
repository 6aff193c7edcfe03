# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["gradient_with_the_wrong_sign | relation:negated", "divided_by_the_number_of_classes"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = np.eye(x.shape[1])[t] if np.ndim(t) == 1 else t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.t - self.y) / self.y.shape[1]
