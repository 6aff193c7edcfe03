# /// variant
# exercise = "Pooling"
# mistakes = ["The windows always move by pool_h and pool_w, as in PyTorch's default; the parameter stride is not used"]
# ///
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.size = pool_h, pool_w
        self.stride = pool_h, pool_w

    def forward(self, x):
        sh, sw = self.stride
        win = sliding_window_view(x, self.size, axis=(2, 3))[:, :, ::sh, ::sw]
        flat = win.reshape(*win.shape[:4], -1)
        self.shape, self.arg = x.shape, flat.argmax(axis=-1)
        return flat.max(axis=-1)

    def backward(self, dout):
        dx = np.zeros(self.shape)
        n, c, i, j = np.indices(self.arg.shape)
        u, v = np.unravel_index(self.arg, self.size)
        np.add.at(dx, (n, c, i * self.stride[0] + u, j * self.stride[1] + v), dout)
        return dx
