# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["cross_entropy_error gets its arguments in the wrong order (t, y), which stops for labels and gives a wrong loss for one-hot targets", "backward computes t - y, the gradient with the wrong sign"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        loss = cross_entropy_error(self.t, self.y)
        return loss

    def backward(self, dout=1):
        n, c = self.y.shape
        t = self.t if self.t.ndim == 2 else np.eye(c)[self.t]
        dx = dout * (t - self.y) / n
        return dx
