# /// misconception
# caught_by = ["test_a_bias_of_one_row_gives_the_same", "test_backward_belongs_to_the_latest_forward"]
# uses = ["np.mean | .mean | / | /= | np.average"]
# shows = ["np.mean(dout… | dout.mean(… | np.average(dout…"]
# shows_no = ["np.mean() * … | .mean() * … | … * np.mean() | … * .mean()"]
#
# [title]
# ko = "db가 합이 아니라 평균임"
# en = "db is a mean and not a sum"
#
# [explanation]
# ko = """
# 편향의 기울기를 더하지 않고 평균합니다. 편향은 모든 행에 더해졌으므로 기울기는 그 모두의 합입니다. 배치의 크기로
# 나누는 일은 손실 층이 이미 했습니다."""
# en = """
# The gradient of the bias is averaged and not summed. The bias was added to every row, so its gradient is the sum of
# them all; dividing by the size of the batch is what the loss layer has done already."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.mean(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
