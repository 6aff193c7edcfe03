# /// variant
# exercise = "Affine"
# mistakes = ["The einsum of dx reads W as (M, D) (\"nm,md->nd\"), but W is (D, M), so the sizes do not fit and a ValueError is raised"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW = np.einsum("nd,nm->dm", self.x, dout)
        self.db = dout.sum(axis=0)
        return np.einsum("nm,md->nd", dout, self.W).reshape(self.x_shape)
