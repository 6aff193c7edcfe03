# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward does not divide by the number of rows."]
# ///
import numpy as np

class SoftmaxWithLoss:
    def __init__(self):
        self.y = self.t = None

    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        t = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return self.y - t
