# /// variant
# exercise = "Pooling"
# mistakes = ["backward assigns the gradient to the place of the maximum instead of adding it, so overlapping windows overwrite each other"]
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
        out = np.zeros((N, C, OH, OW))
        self.x_shape = x.shape
        self.place = {}
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        best = None
                        for u in range(self.pool_h):
                            for v in range(self.pool_w):
                                h = i * self.stride + u
                                w = j * self.stride + v
                                if best is None or x[n][c][h][w] > best:
                                    best = x[n][c][h][w]
                                    self.place[(n, c, i, j)] = (n, c, h, w)
                        out[n][c][i][j] = best
        return out

    def backward(self, dout):
        dx = np.zeros(self.x_shape)
        for key in self.place:
            dx[self.place[key]] = dout[key]
        return dx
