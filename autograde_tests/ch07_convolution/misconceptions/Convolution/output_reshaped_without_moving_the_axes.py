# /// misconception
# caught_by = ["test_each_filter_makes_one_channel", "test_images_and_filters_do_not_mix"]
#
# [title]
# ko = "출력의 축을 옮기지 않고 형상만 바꿈"
# en = "The output is reshaped without moving its axes"
#
# [explanation]
# ko = """
# 행렬의 열이 필터이므로 필터의 축은 마지막에 있습니다. 형상만 바꾸면 자리와 필터가 섞입니다. 필터마다 다른 상수를
# 내게 하여 채널이 고른지 보세요."""
# en = """
# The columns of the matrix are the filters, so their axis is the last. Reshaping alone mixes places and filters. Let
# each filter give a constant and see whether channels are even."""
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.x = None
        self.col = None
        self.col_W = None
        self.dW = None
        self.db = None

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        out_h = 1 + int((H + 2 * self.pad - FH) / self.stride)
        out_w = 1 + int((W + 2 * self.pad - FW) / self.stride)

        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        out = out.reshape(N, -1, out_h, out_w)

        self.x = x
        self.col = col
        self.col_W = col_W
        return out

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)

        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout)
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
