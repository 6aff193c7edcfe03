# /// misconception
# caught_by = ["test_as_many_rows_as_classes_with_one_hot_targets", "test_loss_is_the_mean_over_the_batch"]
# uses = ["axis= | .sum(#) | np.sum(name, #)"]
# lacks = ["keepdims=True | np.newaxis | np.expand_dims"]
# shows = ["(np.exp(… / np.sum(np.exp(…), axis=-1)) | (np.exp(… / np.sum(np.exp(…), axis=1))"]
# shows_no = [".T | .transpose | .reshape | np.reshape | ndim | .ndim | [:, None]"]
#
# [title]
# ko = "행의 합이 열 방향으로 나누어짐"
# en = "The row sums divide along the columns"
#
# [explanation]
# ko = """
# 행마다 합을 구했지만 그 결과가 1차원이 되어, 행이 아니라 열에 맞추어 나누어집니다. 보통은 ValueError가 나지만
# 데이터와 클래스의 수가 같으면 다른 행의 합으로 조용히 나누어집니다. 합의 형상을 출력하고 브로드캐스트가 어느
# 방향으로 일어나는지 보세요."""
# en = """
# The sums are taken row by row, but they come out one-dimensional and are matched with the columns. Mostly this
# raises a ValueError; with as many rows as classes each row is silently divided by the sums of others. Print the
# shape of the sums and see which way they are broadcast."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        exp_x = np.exp(x - np.max(x))
        self.y = exp_x / np.sum(exp_x, axis=1)
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / batch_size
        return dx
