# /// misconception
# caught_by = ["test_a_filter_is_not_turned_round", "test_the_image_of_the_text"]
# uses = ["slice"]
# shows = ["[::-1] | [:, :, ::-1, ::-1] | np.flip | np.rot90"]
#
# [title]
# ko = "필터를 뒤집어서 곱함"
# en = "Filters are turned round"
#
# [explanation]
# ko = """
# 수학의 합성곱은 필터를 뒤집지만, 신경망에서 합성곱이라고 부르는 것은 뒤집지 않은 곱입니다. 본문의 식에서 그림과
# 필터의 번호는 같은 방향으로 커집니다. 대칭이 아닌 필터로 한 자리를 계산해 보세요."""
# en = """
# Convolution in mathematics turns the filter round; what networks call by that name does not. In the formula of the
# text, the indices of image and filter grow in the same direction. Work out one place with a filter that has no
# symmetry."""
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
        col_W = self.W[:, :, ::-1, ::-1].reshape(FN, -1).T
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
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)[:, :, ::-1, ::-1]

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
