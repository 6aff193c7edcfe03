# /// misconception
# caught_by = ["test_stride_and_padding_on_the_way_back"]
#
# [title]
# ko = "역전파에서 패딩을 잊음"
# en = "The padding is forgotten on the way back"
#
# [explanation]
# ko = """
# 순전파에서는 패딩을 둘렀지만, 돌아오는 길에서는 그 자리를 떼어 내지 않습니다. 그래서 기울기가 패딩만큼 밀린
# 픽셀에 놓입니다. 되돌린 그림의 어느 부분이 원래 그림인지 그려 보세요."""
# en = """
# The way forward puts padding round the image, but on the way back it is not taken off at the right place, so the
# gradients land on pixels that are off by the padding. Draw which part of what comes back is the image."""
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
        N, C, H, W = self.x.shape
        dx = col2im(dcol, (N, C, H + 2 * self.pad, W + 2 * self.pad), FH, FW, self.stride, 0)[:, :, :H, :W]
        return dx
