# /// variant
# exercise = "Affine"
# mistakes = ["backward_updates_the_weights", "db keeps the shape (1, M)"]
# says = "backward changes W and b itself by a step of gradient descent; db keeps the shape (1, M)"
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        dx = dout @ self.W.T
        self.dW = self.x.T @ dout
        self.db = np.sum(dout, axis=0, keepdims=True)
        self.W -= 0.01 * self.dW
        self.b -= 0.01 * self.db.reshape(self.b.shape)
        return dx.reshape(self.shape)
