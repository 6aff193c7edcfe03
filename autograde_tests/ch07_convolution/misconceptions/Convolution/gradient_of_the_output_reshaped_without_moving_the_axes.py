# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_filters", "test_db_sums_over_images_and_places"]
# shows = ["dout.reshape(-1, …"]
# shows_no = ["dout.transpose… | dout = .transpose() | dout = np.… | np.transpose(dout… | np.moveaxis… | .swapaxes"]
#
# [title]
# ko = "dout의 축을 옮기지 않고 펼침"
# en = "dout is flattened without moving its axes"
#
# [explanation]
# ko = """
# 순전파의 끝에서 필터의 축을 앞으로 옮겼으니, 되돌아갈 때에는 먼저 그 축을 뒤로 보내야 합니다. 그대로 펼치면 서로
# 다른 필터의 기울기가 섞입니다. db가 채널마다의 합인지 확인해 보세요."""
# en = """
# The way forward ended with moving the axis of filters to the front, so the way back begins with moving it to the
# end. Flattened as it is, gradients of different filters mix. See whether db is the sum of each channel."""
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
        dout = dout.reshape(-1, FN)

        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout)
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
