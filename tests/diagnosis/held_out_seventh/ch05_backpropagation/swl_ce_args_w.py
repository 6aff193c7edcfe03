# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["arguments_of_the_loss_exchanged"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(t, self.y)

    def backward(self, dout=1):
        n = len(self.y)
        dx = self.y.copy()
        if self.t.ndim == 2:
            dx -= self.t
        else:
            dx[np.arange(n), self.t] -= 1
        return dx / n
