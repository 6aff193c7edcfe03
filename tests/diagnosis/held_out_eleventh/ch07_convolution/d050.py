# /// variant
# exercise = "Pooling"
# mistakes = ["The output size is H // stride by W // stride, which ignores the size of the window and is too large when windows overlap", "The search for the maximum begins at 0 (initial=0), so a window with only negative numbers gives 0"]
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
        OH, OW = H // self.stride, W // self.stride
        out = np.empty((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                y0, x0 = i * self.stride, j * self.stride
                out[:, :, i, j] = np.max(x[:, :, y0:y0 + self.ph, x0:x0 + self.pw], axis=(2, 3), initial=0)
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        for (n, c, i, j), d in np.ndenumerate(dout):
            y0, x0 = i * self.stride, j * self.stride
            win = self.x[n, c, y0:y0 + self.ph, x0:x0 + self.pw]
            u, v = divmod(int(np.argmax(win)), win.shape[1])
            dx[n, c, y0 + u, x0 + v] += d
        return dx
