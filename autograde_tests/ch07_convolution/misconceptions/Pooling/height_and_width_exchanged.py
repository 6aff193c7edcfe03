# /// misconception
# caught_by = ["test_a_window_need_not_be_square"]
# shows = ["self.pool_h = pool_w"]
# shows_no = ["im2col(x, self.pool_w, self.pool_h…"]
#
# [title]
# ko = "pool_h와 pool_w가 뒤바뀜"
# en = "pool_h and pool_w are exchanged"
#
# [explanation]
# ko = """
# 창의 높이와 너비가 서로 바뀌어 쓰입니다. 정사각형 창에서는 드러나지 않습니다. 두 매개변수가 어느 자리에 들어가는지
# 하나씩 짚어 보고, 높이와 너비가 다른 창으로 확인해 보세요."""
# en = """
# The height and the width of the window are used in each other's place. A square window cannot show this. Follow
# where each of the two parameters goes, and check with a window whose sides differ."""
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_w
        self.pool_w = pool_h
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        out_h = (H - self.pool_h) // self.stride + 1
        out_w = (W - self.pool_w) // self.stride + 1
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad).reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        self.largest = np.argmax(col, axis=1)
        return np.max(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        dout = dout.transpose(0, 2, 3, 1)
        dcol = np.zeros((dout.size, self.pool_h * self.pool_w))
        dcol[np.arange(dout.size), self.largest] = dout.flatten()
        dcol = dcol.reshape(dout.shape[0] * dout.shape[1] * dout.shape[2], -1)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
