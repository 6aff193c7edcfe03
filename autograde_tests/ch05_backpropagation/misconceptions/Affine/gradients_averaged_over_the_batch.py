# /// misconception
# caught_by = ["test_dW_has_the_shape_of_the_weights", "test_db_sums_over_the_batch_alone"]
# shows = [
#     "(np.dot(self.x.T, dout) / … | ((self.x.T @ dout) / … | (self.x.T.dot(dout) / …",
#     "np.mean(dout, axis=0) | (np.sum(dout, axis=0) / … | dout.mean(… | (dout.sum(…) / …",
# ]
#
# [title]
# ko = "dW와 db를 배치 크기로 나눔"
# en = "dW and db are divided by the batch size"
#
# [explanation]
# ko = """
# 배치이니 평균을 내야 한다고 본 것 같습니다. 이 과제의 신경망에서 평균은 손실에서 한 번 나누는 것이고, 그것이
# dout에 이미 들어 있습니다. 계층에서 다시 나누면 기울기가 배치 크기만큼 작아지니, 본문의 식에 평균이 있는지 합이
# 있는지 확인해 보세요."""
# en = """
# A batch seems to call for a mean. In this chapter the mean belongs to the loss, which divides once, and dout
# already contains that. Dividing again in the layer makes the gradients too small by the size of the batch: does
# the formula of the text have a mean or a sum?"""
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
        self.db = np.mean(dout, axis=0)
        dx = dx.reshape(*self.original_x_shape)
        return dx
