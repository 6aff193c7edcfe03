# /// variant
# exercise = "Affine"
# mistakes = ["gradients_averaged_over_the_batch"]
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout):
        # 배치 평균
        self.dW = np.dot(self.x.T, dout) / len(dout)
        self.db = np.mean(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.x_shape)
