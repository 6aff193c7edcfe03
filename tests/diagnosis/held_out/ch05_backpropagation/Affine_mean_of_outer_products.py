# /// variant
# exercise = "Affine"
# mistakes = ["gradients_averaged_over_the_batch | relation:divided_by_batch | relation:wrong_for_batches"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.in_shape = x.shape
        self.flat = x.reshape(len(x), int(np.prod(x.shape[1:])))
        return self.flat @ self.W + self.b

    def backward(self, dout):
        per_sample = self.flat[:, :, None] * dout[:, None, :]
        self.dW = per_sample.mean(axis=0)
        self.db = dout.mean(axis=0)
        dx = dout @ self.W.T
        return dx.reshape(self.in_shape)
