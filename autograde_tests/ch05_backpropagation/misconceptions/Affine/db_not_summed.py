# /// misconception
# caught_by = ["test_db_sums_over_the_batch_alone", "test_a_batch_of_one"]
# shows = ["self.db = dout"]
# lacks = [
#     "self.db = np.sum() | self.db = .sum() | self.db = sum() | self.db = np.mean() | self.db = .mean() | np.sum(dout… | dout.sum(…",
# ]
#
# [title]
# ko = "db를 배치에 대해 더하지 않음"
# en = "db is not summed over the batch"
#
# [explanation]
# ko = """
# 덧셈의 역전파는 그대로 흘려보내는 것이라고 보고 dout 전체를 db로 두었습니다. 그러나 순전파에서 편향 하나가 모든
# 행으로 퍼져 나갔으므로, 돌아올 때에는 그 길들이 다시 합쳐져야 합니다. db와 b의 형상을 비교해 보세요."""
# en = """
# A sum hands on its gradient, so all of dout was taken for db. But on the way forward one bias spread to every
# row, and on the way back these paths have to come together again. Compare the shapes of db and b."""
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
        self.db = dout
        dx = dx.reshape(*self.original_x_shape)
        return dx
