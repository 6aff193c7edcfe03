# /// variant
# exercise = "Pooling"
# mistakes = ["maximum_not_below_zero"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h, self.pool_w, self.stride = pool_h, pool_w, stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        s = self.stride
        oh, ow = (H - self.pool_h) // s + 1, (W - self.pool_w) // s + 1
        out = np.zeros((N, C, oh, ow))
        self.where = {}
        for n, c, i, j in np.ndindex(N, C, oh, ow):
            best = 0.0
            where = (i * s, j * s)
            for a in range(i * s, i * s + self.pool_h):
                for b in range(j * s, j * s + self.pool_w):
                    if x[n, c, a, b] > best:
                        best = x[n, c, a, b]
                        where = (a, b)
            out[n, c, i, j] = best
            self.where[n, c, i, j] = where
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for n, c, i, j in np.ndindex(*dout.shape):
            a, b = self.where[n, c, i, j]
            dx[n, c, a, b] += dout[n, c, i, j]
        return dx
