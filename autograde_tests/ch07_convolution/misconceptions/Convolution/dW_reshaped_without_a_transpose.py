# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_filters"]
#
# [title]
# ko = "dW를 전치하지 않고 형상만 바꿈"
# en = "dW is reshaped without a transpose"
#
# [explanation]
# ko = """
# 행렬로 구한 기울기는 열이 필터인데, 그대로 형상을 바꾸어 필터들이 섞였습니다. 그래서 엉뚱한 방향으로 배웁니다.
# 필터의 축이 앞에 오게 한 다음 형상을 바꾸세요."""
# en = """
# In the matrix of gradients the columns are filters, and reshaping it as it is mixes them. Training goes astray with
# it. See which axis is the filters before you reshape."""
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
        self.dW = self.dW.reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
