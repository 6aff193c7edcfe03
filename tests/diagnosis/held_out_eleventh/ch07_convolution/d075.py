# /// variant
# exercise = "Pooling"
# mistakes = ["backward spreads each gradient evenly over its window, as for average pooling, instead of sending it to the place of the maximum"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.h, self.w, self.s = pool_h, pool_w, stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        oh = (H - self.h) // self.s + 1
        ow = (W - self.w) // self.s + 1
        out = np.zeros((N, C, oh, ow))
        for i in range(oh):
            for j in range(ow):
                a, b = i * self.s, j * self.s
                out[:, :, i, j] = x[:, :, a:a + self.h, b:b + self.w].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        N, C, oh, ow = dout.shape
        for n in range(N):
            for c in range(C):
                for i in range(oh):
                    for j in range(ow):
                        a, b = i * self.s, j * self.s
                        dx[n, c, a:a + self.h, b:b + self.w] += dout[n, c, i, j] / (self.h * self.w)
        return dx
