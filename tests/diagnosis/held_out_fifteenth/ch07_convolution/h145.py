# /// variant
# exercise = "Convolution"
# mistakes = ["dW is col.T @ dout reshaped to the shape of W without transposing it first.", "db is the mean of dout over its rows instead of the sum."]
# ///
import numpy as np

class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b, self.stride, self.pad = W, b, stride, pad

    def forward(self, x):
        fn, _, fh, fw = self.W.shape
        self.shape, s, p = x.shape, self.stride, self.pad
        oh, ow = (x.shape[2] + 2 * p - fh) // s + 1, (x.shape[3] + 2 * p - fw) // s + 1
        self.col = im2col(x, fh, fw, s, p)
        y = self.col @ self.W.reshape(fn, -1).T + self.b
        return y.reshape(-1, oh, ow, fn).transpose(0, 3, 1, 2)

    def backward(self, dout):
        fn, _, fh, fw = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, fn)
        self.db = d.mean(axis=0)
        self.dW = (self.col.T @ d).reshape(self.W.shape)
        return col2im(d @ self.W.reshape(fn, -1), self.shape, fh, fw, self.stride, self.pad)
