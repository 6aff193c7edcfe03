# /// variant
# exercise = "Pooling"
# mistakes = ["OW is computed with pool_h instead of pool_w", "The search for the maximum starts at 0, so a window of negative numbers gives 0"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        OH = int((H - self.pool_h) / self.stride) + 1
        OW = int((W - self.pool_h) / self.stride) + 1
        out = np.zeros((N, C, OH, OW))
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        top = i * self.stride
                        left = j * self.stride
                        m = 0.0
                        for line in x[n, c, top : top + self.pool_h, left : left + self.pool_w]:
                            for value in line:
                                if value > m:
                                    m = value
                        out[n, c, i, j] = m
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        N, C, OH, OW = dout.shape
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        top = i * self.stride
                        left = j * self.stride
                        window = self.x[n, c, top : top + self.pool_h, left : left + self.pool_w]
                        k = int(np.argmax(window))
                        u = k // window.shape[1]
                        v = k % window.shape[1]
                        dx[n, c, top + u, left + v] += dout[n, c, i, j]
        return dx
