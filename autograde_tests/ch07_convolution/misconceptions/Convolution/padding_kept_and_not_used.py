# /// misconception
# caught_by = ["test_stride_and_padding_on_the_way_forward", "test_stride_and_padding_on_the_way_back"]
# shows = ["self.pad = pad", "((name - name) // self.stride) | ((name - name) / self.stride)"]
# shows_no = ["… * self.pad | self.pad * … | self.pad + … | … + self.pad | np.pad | pad= | conv_output_size"]
#
# [title]
# ko = "패딩을 담아 두기만 하고 쓰지 않음"
# en = "The padding is kept and not used"
#
# [explanation]
# ko = """
# 생성자가 pad를 담아 두지만 순전파에서 출력의 크기를 구할 때 쓰지 않습니다. 패딩이 있으면 입력이 커지고, 필터를 놓을 자리도
# 많아집니다. self의 pad가 어느 줄에서 쓰여야 하는지 본문에서 찾아보세요."""
# en = """
# The constructor keeps pad, but the way forward does not use it for the size of the output. With a padding the input
# gets larger, and there are more places for the filter. Find in the text on which lines the pad of self is needed."""
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
        out_h = 1 + int((H - FH) / self.stride)
        out_w = 1 + int((W - FW) / self.stride)

        col = im2col(x, FH, FW, self.stride)
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
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride)
        return dx
