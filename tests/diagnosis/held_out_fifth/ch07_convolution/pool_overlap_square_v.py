# /// variant
# exercise = "Pooling"
# mistakes = ["gradients_of_overlaps_overwritten", "The height of the window is used for its width, too"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.k = pool_h
        self.stride = stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        k, s = self.k, self.stride
        oh = (H - k) // s + 1
        ow = (W - k) // s + 1
        out = np.zeros((N, C, oh, ow))
        for i in range(oh):
            for j in range(ow):
                out[:, :, i, j] = np.max(x[:, :, i * s : i * s + k, j * s : j * s + k], axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        N, C, oh, ow = dout.shape
        k, s = self.k, self.stride
        for n in range(N):
            for c in range(C):
                for i in range(oh):
                    for j in range(ow):
                        w = self.x[n, c, i * s : i * s + k, j * s : j * s + k]
                        r, q = np.unravel_index(np.argmax(w), w.shape)
                        dx[n, c, i * s + r, j * s + q] = dout[n, c, i, j]
        return dx
