# /// variant
# exercise = "Pooling"
# mistakes = ["gradient_shared_by_the_whole_window"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.ph, self.pw, self.s = pool_h, pool_w, stride

    def forward(self, x):
        N, C, H, W = x.shape
        self.shape = x.shape
        oh, ow = conv_output_size(H, self.ph, self.s), conv_output_size(W, self.pw, self.s)
        out = np.empty((N, C, oh, ow))
        for i in range(oh):
            for j in range(ow):
                out[:, :, i, j] = x[:, :, i * self.s : i * self.s + self.ph, j * self.s : j * self.s + self.pw].max(
                    axis=(2, 3)
                )
        return out

    def backward(self, dout):
        dx = np.zeros(self.shape)
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                dx[:, :, i * self.s : i * self.s + self.ph, j * self.s : j * self.s + self.pw] += dout[:, :, i, j][
                    :, :, None, None
                ]
        return dx
