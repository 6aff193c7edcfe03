# /// variant
# exercise = "Convolution"
# mistakes = ["db is the mean over all images and places instead of the sum"]
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad

    def forward(self, x):
        n, _, h, w = x.shape
        fn, _, fh, fw = self.W.shape
        oh = int(conv_output_size(h, fh, self.stride, self.pad))
        ow = int(conv_output_size(w, fw, self.stride, self.pad))
        self.x_shape = x.shape
        self.col = im2col(x, fh, fw, self.stride, self.pad)
        y = self.col @ self.W.reshape(fn, -1).T + self.b
        return y.reshape(n, oh, ow, fn).transpose(0, 3, 1, 2)

    def backward(self, dout):
        fn, c, fh, fw = self.W.shape
        d = np.moveaxis(dout, 1, -1).reshape(-1, fn)
        self.db = np.mean(d, axis=0)
        self.dW = (d.T @ self.col).reshape(self.W.shape)
        dcol = d @ self.W.reshape(fn, -1)
        return col2im(dcol, self.x_shape, fh, fw, self.stride, self.pad)
