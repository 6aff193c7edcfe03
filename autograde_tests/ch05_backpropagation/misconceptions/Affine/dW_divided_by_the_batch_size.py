# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward", "test_dW_has_the_shape_of_the_weights"]
# uses = ["/ | /= | np.divide | .mean | np.mean"]
# shows = ["self.dW = (/) | self.dW /= … | ((self.x.T @ dout) / … | (np.dot(self.x.T, dout) / …"]
#
# [title]
# ko = "dW를 나눔"
# en = "dW is divided"
#
# [explanation]
# ko = """
# 가중치의 기울기를 나누고 있습니다. 배치의 크기로 나누는 일은 손실 층이 이미 했습니다. 본문의 식에 나눗셈이 있는지
# 보세요."""
# en = """
# The gradient of the weights is divided. Dividing by the size of the batch is what the loss layer has done already.
# See whether there is a division in the formula."""
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
        self.dW = np.dot(self.x.T, dout) / dout.shape[0]
        self.db = np.sum(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
