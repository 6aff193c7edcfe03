# /// misconception
# caught_by = ["test_stride_and_padding_on_the_way_back"]
#
# [title]
# ko = "역전파에서 스트라이드와 패딩을 빠뜨림"
# en = "Stride and padding are missing on the way back"
#
# [explanation]
# ko = """
# 스트라이드나 패딩이 기본값과 다르면 형상이 맞지 않아 오류가 납니다. 펼칠 때와 되돌릴 때 같은 자리를 보아야 합니다.
# im2col에 준 것과 비교해 보세요."""
# en = """
# With another stride or padding than the defaults the shapes do not fit. Flattening and going back have to see the
# same places. Compare with what im2col is given."""
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
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW)
        return dx
