# /// variant
# exercise = "Affine"
# mistakes = ["gradients_averaged_over_the_batch"]
# says = "dW and db are averaged over the batch"
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x.dot(self.W) + self.b

    def backward(self, dout):
        n = dout.shape[0]
        self.dW = self.x.T.dot(dout) / n
        self.db = np.sum(dout, axis=0) / n
        return dout.dot(self.W.T).reshape(self.x_shape)
