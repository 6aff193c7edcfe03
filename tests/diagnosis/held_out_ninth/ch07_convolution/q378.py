# /// variant
# exercise = "Pooling"
# mistakes = ["The windows of all channels are mixed as col is not reshaped to single windows"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h, self.pool_w = pool_h, pool_w
        self.stride, self.pad = stride, pad

    def forward(self, x):
        N, C, H, W = x.shape
        OH = (H - self.pool_h) // self.stride + 1
        OW = (W - self.pool_w) // self.stride + 1
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        self.x = x
        self.col_shape = col.shape
        self.k = np.argmax(col, axis=1)
        out = np.max(col, axis=1).reshape(N, 1, OH, OW)
        return np.repeat(out, C, axis=1)

    def backward(self, dout):
        d = dout.sum(axis=1).reshape(-1)
        dcol = np.zeros(self.col_shape)
        dcol[np.arange(len(d)), self.k] = d
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
