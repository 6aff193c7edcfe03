# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["every_label_in_every_row | relation:wrong_for_batches"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.probs = None
        self.onehot = None

    def forward(self, x, t):
        self.probs = softmax(x)
        if t.ndim == 2:
            self.onehot = t
        else:
            self.onehot = np.zeros(x.shape)
            self.onehot[:, t] = 1
        return cross_entropy_error(self.probs, t)

    def backward(self, dout=1):
        n = len(self.probs)
        return dout * (self.probs - self.onehot) / n
