# /// variant
# exercise = "Convolution"
# mistakes = ["The filter is turned upside down and left to right as in a mathematical convolution", "db is averaged over the batch"]
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
        OH = (H + 2 * self.pad - FH) // self.stride + 1
        OW = (W + 2 * self.pad - FW) // self.stride + 1
        # 합성곱은 필터를 뒤집는다
        dwijip = self.W[:, :, ::-1, ::-1]
        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.Wc = dwijip.reshape(FN, -1).T
        out = np.dot(self.col, self.Wc) + self.b
        return out.reshape(N, OH, OW, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(d, axis=0) / dout.shape[0]
        self.dW = np.dot(self.col.T, d).T.reshape(FN, C, FH, FW)[:, :, ::-1, ::-1]
        return col2im(np.dot(d, self.Wc.T), self.x.shape, FH, FW, self.stride, self.pad)
