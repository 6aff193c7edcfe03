# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["gradient_with_the_wrong_sign | relation:negated"]
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
        t = self.t
        if t.ndim == 1:
            t = np.eye(self.y.shape[1])[t]
        return (t - self.y) / len(self.y)
