# /// misconception
# caught_by = ["test_db_sums_over_the_batch_alone", "test_the_gradients_of_the_course"]
# shows = [
#     "np.sum(dout, axis=1) | dout.sum(axis=1) | np.sum(dout, 1) | dout.sum(1) | np.sum(dout, axis=-1) | dout.sum(axis=-1)",
# ]
#
# [title]
# ko = "db를 데이터마다 더함"
# en = "db is summed along the wrong axis"
#
# [explanation]
# ko = """
# 행 안에서 더했기 때문에 편향마다가 아니라 데이터마다 수가 하나씩 나옵니다. 편향 하나는 배치의 모든 행에 똑같이
# 더해졌으므로, 기울기도 그 모든 행에서 모여야 합니다. 결과의 길이가 데이터의 수인지 출력의 수인지 보세요."""
# en = """
# The sum runs within each row and leaves one number for each sample, not for each bias. A bias was added to all
# rows of the batch, so its gradient gathers from all of these rows. Is the length of your result the number of
# samples or of outputs?"""
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
        self.db = np.sum(dout, axis=1)
        dx = dx.reshape(*self.original_x_shape)
        return dx
