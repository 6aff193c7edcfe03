# /// variant
# exercise = "Pooling"
# mistakes = ["The height of the window is used for the width of the output and the other way round", "Overlapping windows overwrite the gradient"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.ph = pool_h
        self.pw = pool_w
        self.stride = stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        OH = (H - self.pw) // self.stride + 1
        OW = (W - self.ph) // self.stride + 1
        out = np.zeros((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                a, b = i * self.stride, j * self.stride
                out[:, :, i, j] = x[:, :, a:a + self.ph, b:b + self.pw].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        N, C, OH, OW = dout.shape
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        a, b = i * self.stride, j * self.stride
                        chang = self.x[n, c, a:a + self.ph, b:b + self.pw]
                        k = np.argmax(chang)
                        dx[n, c, a + k // self.pw, b + k % self.pw] = dout[n, c, i, j]
        return dx
