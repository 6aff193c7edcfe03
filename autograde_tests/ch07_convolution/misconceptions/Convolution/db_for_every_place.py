# /// misconception
# caught_by = ["test_db_sums_over_images_and_places"]
#
# [title]
# ko = "db를 자리마다 따로 둠"
# en = "db is kept for each place"
#
# [explanation]
# ko = """
# 그림에 대해서만 더하여 자리마다 수가 하나씩 있습니다. 편향 하나는 모든 자리에 똑같이 더해졌으니 자리에 대해서도
# 더해야 합니다. db와 b의 형상을 비교해 보세요."""
# en = """
# The sum runs over images alone and leaves a number for each place. One bias was added in all places alike, so they
# have to be summed as well. Compare the shapes of db and b."""
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

        self.db = dout.reshape(self.x.shape[0], -1, FN).sum(axis=0)
        self.dW = np.dot(self.col.T, dout)
        self.dW = self.dW.transpose(1, 0).reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        dx = col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        return dx
