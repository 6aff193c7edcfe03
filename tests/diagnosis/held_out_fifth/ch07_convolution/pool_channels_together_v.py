# /// variant
# exercise = "Pooling"
# mistakes = ["maximum_over_all_channels"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        oh = (H - self.pool_h) // self.stride + 1
        ow = (W - self.pool_w) // self.stride + 1
        self.x = x
        out = np.zeros((N, C, oh, ow))
        for i in range(oh):
            for j in range(ow):
                si, sj = i * self.stride, j * self.stride
                win = x[:, :, si : si + self.pool_h, sj : sj + self.pool_w]
                out[:, :, i, j] = win.max(axis=(1, 2, 3)).reshape(N, 1)
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x, dtype=float)
        N, C, oh, ow = dout.shape
        for n in range(N):
            for c in range(C):
                for i in range(oh):
                    for j in range(ow):
                        si, sj = i * self.stride, j * self.stride
                        win = self.x[n, c, si : si + self.pool_h, sj : sj + self.pool_w]
                        a, b = np.unravel_index(win.argmax(), win.shape)
                        dx[n, c, si + a, sj + b] += dout[n, c, i, j]
        return dx
