# /// variant
# exercise = "Convolution"
# mistakes = ["filters_turned_round", "The gradient of the biases is the total over all filters"]
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        self.shape = N, C, H, W = x.shape
        oh, ow = conv_output_size(H, FH, self.stride, self.pad), conv_output_size(W, FW, self.stride, self.pad)
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.Wc = self.W[:, :, ::-1, ::-1].reshape(FN, -1).T
        return (self.col @ self.Wc + self.b).reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.full(FN, d.sum())
        dW = (self.col.T @ d).T.reshape(FN, C, FH, FW)
        self.dW = dW[:, :, ::-1, ::-1]
        return col2im(d @ self.Wc.T, self.shape, FH, FW, self.stride, self.pad)
