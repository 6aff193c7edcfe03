# /// variant
# exercise = "Pooling"
# mistakes = ["maximum_over_all_channels"]
# says = "The maximum is taken over all channels together and repeated for each of them"
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.h, self.w, self.s = pool_h, pool_w, stride

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        oh = conv_output_size(H, self.h, self.s)
        ow = conv_output_size(W, self.w, self.s)
        out = np.zeros((N, C, oh, ow))
        self.where = {}
        for n in range(N):
            for i in range(oh):
                for j in range(ow):
                    win = x[n, :, i * self.s : i * self.s + self.h, j * self.s : j * self.s + self.w]
                    out[n, :, i, j] = win.max()
                    self.where[n, i, j] = np.unravel_index(win.argmax(), win.shape)
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for (n, i, j), (c, a, b) in self.where.items():
            dx[n, c, i * self.s + a, j * self.s + b] += dout[n, :, i, j].sum()
        return dx
