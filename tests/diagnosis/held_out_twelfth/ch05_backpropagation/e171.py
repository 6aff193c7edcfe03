# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["forward returns the pair (loss, y) instead of the loss alone", "backward computes t - y, with the wrong sign"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        if t.ndim == 1:
            onehot = np.zeros_like(self.y)
            onehot[np.arange(len(t)), t] = 1
            t = onehot
        self.t = t
        self.loss = cross_entropy_error(self.y, self.t)
        print(self.loss)
        return self.loss, self.y

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        dx = (self.t - self.y) / batch_size
        return dx
