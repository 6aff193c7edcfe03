# /// variant
# exercise = "Affine"
# mistakes = ["bias_forgotten", "gradients_pile_up | relation:earlier_call"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = np.zeros(W.shape)
        self.db = np.zeros(W.shape[1])

    def forward(self, x):
        self.x = x
        self.x2d = x.reshape(x.shape[0], -1)
        y = np.zeros((self.x2d.shape[0], self.W.shape[1]))
        for n, row in enumerate(self.x2d):
            for m in range(self.W.shape[1]):
                y[n, m] = np.sum(row * self.W[:, m])
        return y

    def backward(self, dout):
        dx = np.zeros(self.x2d.shape)
        for n in range(len(dout)):
            dx[n] = np.dot(self.W, dout[n])
            self.dW = self.dW + np.outer(self.x2d[n], dout[n])
            self.db = self.db + dout[n]
        return dx.reshape(self.x.shape)
