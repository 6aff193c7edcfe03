# /// variant
# exercise = "Pooling"
# mistakes = ["The sizes are given to np.zeros one by one and not as a tuple"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride

    def forward(self, x):
        N, C, H, W = x.shape
        OH = (H - self.pool_h) // self.stride + 1
        OW = (W - self.pool_w) // self.stride + 1
        self.x = x
        out = np.zeros(N, C, OH, OW)
        for i in range(OH):
            for j in range(OW):
                a, b = i * self.stride, j * self.stride
                out[:, :, i, j] = x[:, :, a : a + self.pool_h, b : b + self.pool_w].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        N, C, OH, OW = dout.shape
        for n, c, i, j in np.ndindex(N, C, OH, OW):
            a, b = i * self.stride, j * self.stride
            w = self.x[n, c, a : a + self.pool_h, b : b + self.pool_w]
            p, q = divmod(int(w.argmax()), self.pool_w)
            dx[n, c, a + p, b + q] += dout[n, c, i, j]
        return dx
