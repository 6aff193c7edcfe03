# /// variant
# exercise = "Convolution"
# mistakes = ["Only the first channel of the input is convolved"]
# ///
import numpy as np


class Convolution:
    """합성곱 계층 (반복문으로)"""

    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        self.x_shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        p, s = self.pad, self.stride
        padded = np.pad(x, [(0, 0), (0, 0), (p, p), (p, p)])
        oh, ow = (H + 2 * p - FH) // s + 1, (W + 2 * p - FW) // s + 1
        out = np.zeros((N, FN, oh, ow))
        for k in range(FN):
            for i in range(oh):
                for j in range(ow):
                    part = padded[:, :, i * s : i * s + FH, j * s : j * s + FW]
                    out[:, k, i, j] = np.sum(part[:, 0] * self.W[k, 0], axis=(1, 2)) + self.b[k]
        return out

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.sum(axis=0)
        self.dW = (d.T @ self.col).reshape(FN, C, FH, FW)
        return col2im(d @ self.W.reshape(FN, -1), self.x_shape, FH, FW, self.stride, self.pad)
