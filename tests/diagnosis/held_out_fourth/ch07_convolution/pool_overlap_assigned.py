# /// variant
# exercise = "Pooling"
# mistakes = ["Where windows overlap, the gradient is overwritten in place of added"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h, self.pool_w, self.stride = pool_h, pool_w, stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        OH = (H - self.pool_h) // self.stride + 1
        OW = (W - self.pool_w) // self.stride + 1
        out = np.empty((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                r, c = i * self.stride, j * self.stride
                out[:, :, i, j] = x[:, :, r : r + self.pool_h, c : c + self.pool_w].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x, dtype=float)
        N, C, OH, OW = dout.shape
        for n in range(N):
            for ch in range(C):
                for i in range(OH):
                    for j in range(OW):
                        r, c = i * self.stride, j * self.stride
                        w = self.x[n, ch, r : r + self.pool_h, c : c + self.pool_w]
                        a, b = np.unravel_index(np.argmax(w), w.shape)
                        dx[n, ch, r + a, c + b] = dout[n, ch, i, j]
        return dx
