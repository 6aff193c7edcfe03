# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["divided_by_the_number_of_classes"]
# says = "The gradient is divided by the number of classes"
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.ndim(t) == 2 else np.eye(x.shape[1])[t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = self.t.shape[1]
        return dout * (self.y - self.t) / n
