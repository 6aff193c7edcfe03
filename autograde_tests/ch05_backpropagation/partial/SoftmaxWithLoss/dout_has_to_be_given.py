# /// partial
# missing = ["test_dout_is_one_unless_given"]
# at_least = 0.6
# at_most = 0.97
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        if t.ndim == 1:
            t = np.eye(x.shape[1])[t]
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout):
        return dout * (self.y - self.t) / self.t.shape[0]
