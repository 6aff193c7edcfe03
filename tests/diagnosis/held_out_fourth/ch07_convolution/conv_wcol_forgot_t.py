# /// variant
# exercise = "Convolution"
# mistakes = ["The transposition of the filter matrix is missing in forward"]
# says = "The transposition of the filter matrix is missing in forward"
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        OH = 1 + (H + 2 * self.pad - FH) // self.stride
        OW = 1 + (W + 2 * self.pad - FW) // self.stride
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1)
        out = np.dot(col, col_W) + self.b
        self.x, self.col, self.col_W = x, col, col_W
        return out.reshape(N, OH, OW, -1).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(dout.T, self.col).reshape(FN, C, FH, FW)
        return col2im(np.dot(dout, self.col_W), self.x.shape, FH, FW, self.stride, self.pad)
