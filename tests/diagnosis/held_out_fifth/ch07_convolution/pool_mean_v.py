# /// variant
# exercise = "Pooling"
# mistakes = ["mean_in_the_place_of_the_maximum"]
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.ph, self.pw, self.st = pool_h, pool_w, stride

    def forward(self, x):
        N, C, H, W = x.shape
        self.x = x
        oh, ow = conv_output_size(H, self.ph, self.st), conv_output_size(W, self.pw, self.st)
        col = im2col(x, self.ph, self.pw, self.st, 0).reshape(-1, self.ph * self.pw)
        self.idx = col.argmax(axis=1)
        out = col.mean(axis=1)
        return out.reshape(N, oh, ow, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        N, C, oh, ow = dout.shape
        flat = dout.transpose(0, 2, 3, 1).ravel()
        d = np.zeros((flat.size, self.ph * self.pw))
        d[np.arange(flat.size), self.idx] = flat
        return col2im(d.reshape(N * oh * ow, -1), self.x.shape, self.ph, self.pw, self.st, 0)
