# /// misconception
# caught_by = ["test_each_filter_makes_one_channel"]
# shows = ["self.W.reshape(-1, … | self.W.reshape(-#, …"]
#
# [title]
# ko = "필터를 전치하지 않고 열로 펼침"
# en = "Filters are reshaped into columns without a transpose"
#
# [explanation]
# ko = """
# 필터 하나의 수들은 메모리에 이어져 있어 먼저 한 행으로 펼쳐집니다. 처음부터 열의 수에 맞추어 펼치면 여러 필터의 수가
# 한 열에 섞입니다. 행렬의 첫 열을 출력해 보세요."""
# en = """
# The numbers of a filter lie one after the other and make a row first. Reshaped to the columns at once, several
# filters mix in a column. Print the first column."""
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
        col_W = self.W.reshape(-1, FN)
        out = np.dot(col, col_W) + self.b
        out = out.reshape(N, out_h, out_w, -1).transpose(0, 3, 1, 2)

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
