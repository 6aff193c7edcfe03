# /// variant
# exercise = "Pooling"
# mistakes = ["output_reshaped_without_moving_the_axes", "gradient_shared_by_the_whole_window"]
# says = "The output is reshaped to (N, C, OH, OW) without the transposition; backward gives the gradient to every pixel of the window"
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.ph, self.pw, self.st, self.pd = pool_h, pool_w, stride, pad

    def forward(self, x):
        N, C, H, W = x.shape
        oh = conv_output_size(H, self.ph, self.st, self.pd)
        ow = conv_output_size(W, self.pw, self.st, self.pd)
        self.shape = x.shape
        창 = im2col(x, self.ph, self.pw, self.st, self.pd).reshape(-1, self.ph * self.pw)
        return 창.max(axis=1).reshape(N, C, oh, ow)

    def backward(self, dout):
        C = self.shape[1]
        d = dout.transpose(0, 2, 3, 1).reshape(-1, 1)
        dcol = d * np.ones((1, self.ph * self.pw))
        return col2im(dcol.reshape(-1, C * self.ph * self.pw), self.shape, self.ph, self.pw, self.st, self.pd)
