# /// variant
# exercise = "Convolution"
# mistakes = ["dW_reshaped_without_a_transpose"]
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        self.x_shape = x.shape
        OH = conv_output_size(H, FH, self.stride, self.pad)
        OW = conv_output_size(W, FW, self.stride, self.pad)
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        y = self.col @ self.W.reshape(FN, -1).T + self.b
        return y.reshape(N, OH, OW, -1).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.sum(axis=0)
        self.dW = (self.col.T @ d).reshape(FN, C, FH, FW)
        return col2im(d @ self.W.reshape(FN, -1), self.x_shape, FH, FW, self.stride, self.pad)
