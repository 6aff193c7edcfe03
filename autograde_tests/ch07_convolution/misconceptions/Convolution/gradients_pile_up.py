# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward"]
# shows = ["self.dW += … | self.db += …"]
# shows_no = ["for | while"]
#
# [title]
# ko = "기울기를 앞의 것에 계속 더함"
# en = "Gradients are added to the earlier ones"
#
# [explanation]
# ko = """
# backward를 부를 때마다 기울기가 새로 정해지지 않고 쌓입니다. 두 번째 미니배치부터 지난 기울기가 섞입니다. 같은 객체로
# 두 번 하고 비교해 보세요."""
# en = """
# Each backward adds to a gradient where it should set it anew. From the second minibatch on, old gradients are mixed
# in. Do it twice with one object and compare."""
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
        self.dW = 0
        self.db = 0

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

        self.db = self.db + np.sum(dout, axis=0)
        self.dW = self.dW + np.dot(self.col.T, dout).transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
