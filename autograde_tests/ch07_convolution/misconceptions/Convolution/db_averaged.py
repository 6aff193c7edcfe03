# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward", "test_db_sums_over_images_and_places"]
# uses = ["np.mean | .mean | / | /= | np.average"]
# shows = ["np.mean(dout… | dout.mean(… | self.db = np.mean() | self.db = .mean()"]
# shows_no = ["np.mean() * … | .mean() * … | … * np.mean() | … * .mean()"]
#
# [title]
# ko = "db가 합이 아니라 평균임"
# en = "db is a mean and not a sum"
#
# [explanation]
# ko = """
# 편향의 기울기를 더하지 않고 평균합니다. 편향은 모든 자리에 더해졌으므로 기울기는 그 모두의 합입니다.
# 배치의 크기로 나누는 일은 손실 층이 이미 했습니다."""
# en = """
# The gradient of the bias is averaged and not summed. The bias was added at every place, so its gradient is the sum
# of them all; dividing by the size of the batch is what the loss layer has done already."""
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

        self.db = np.mean(dout, axis=0)
        self.dW = np.dot(self.col.T, dout)
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
