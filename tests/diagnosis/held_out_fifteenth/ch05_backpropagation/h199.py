# /// variant
# exercise = "Affine"
# mistakes = ["The constructor copies W and b, so that the layer does not see later changes of the parameters.", "dW and db are divided by the number of rows, which the loss layer does already."]
# ///
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = np.array(W)
        self.b = np.array(b)
        self.dW = None
        self.db = None
        self.x = None
        self.shape = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.matmul(self.x, self.W) + self.b

    def backward(self, dout):
        n = dout.shape[0]
        self.dW = np.matmul(self.x.T, dout) / n
        self.db = np.sum(dout, axis=0) / n
        return np.matmul(dout, self.W.T).reshape(self.shape)
