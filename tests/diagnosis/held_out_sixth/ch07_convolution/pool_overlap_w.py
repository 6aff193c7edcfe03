# /// variant
# exercise = "Pooling"
# mistakes = ["gradients_of_overlaps_overwritten"]
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
        oh = (H - self.pool_h) // self.stride + 1
        ow = (W - self.pool_w) // self.stride + 1
        out = np.zeros((N, C, oh, ow))
        for i in range(oh):
            for j in range(ow):
                top, left = i * self.stride, j * self.stride
                out[:, :, i, j] = x[:, :, top : top + self.pool_h, left : left + self.pool_w].max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for (n, c, i, j), d in np.ndenumerate(dout):
            top, left = i * self.stride, j * self.stride
            window = self.x[n, c, top : top + self.pool_h, left : left + self.pool_w]
            k = np.argmax(window)
            a, b = top + k // self.pool_w, left + k % self.pool_w
            dx[n, c, a, b] = d
        return dx
