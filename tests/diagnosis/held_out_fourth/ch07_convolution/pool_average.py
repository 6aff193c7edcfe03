# /// variant
# exercise = "Pooling"
# mistakes = ["mean_in_the_place_of_the_maximum"]
# says = "The mean of each window is computed in place of the maximum"
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        oh = conv_output_size(H, self.pool_h, self.stride, self.pad)
        ow = conv_output_size(W, self.pool_w, self.stride, self.pad)
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        return col.mean(axis=1).reshape(N, oh, ow, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        d = dout.transpose(0, 2, 3, 1).reshape(-1, 1)
        size = self.pool_h * self.pool_w
        dcol = np.repeat(d / size, size, axis=1)
        C = self.x_shape[1]
        return col2im(dcol.reshape(-1, C * size), self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
