# /// variant
# exercise = "Convolution"
# mistakes = ["The bias is not added", "col2im is called without stride and pad, so they fall back to 1 and 0"]
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
        oh = (H + 2 * self.pad - FH) // self.stride + 1
        ow = (W + 2 * self.pad - FW) // self.stride + 1
        self.hyeongsang = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.Wcol = self.W.reshape(FN, -1).T
        out = np.dot(self.col, self.Wcol)
        return out.reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout2 = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout2, axis=0)
        self.dW = np.dot(self.col.T, dout2).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout2, self.Wcol.T)
        return col2im(dcol, self.hyeongsang, FH, FW)
