# /// misconception
# caught_by = ["test_gradient_for_one_hot_targets", "test_gradient_for_labels", "test_gradient_for_a_batch_of_one"]
# shows = ["self.y = x"]
# shows_no = ["softmax(self.y) | np.exp(self.y)"]
#
# [title]
# ko = "확률 대신 점수를 기억함"
# en = "The scores are remembered, not the probabilities"
#
# [explanation]
# ko = """
# backward를 위해 기억한 것은 소프트맥스 전의 점수입니다. 식의 Y는 확률이므로 정답을 뺀 값이 달라집니다. 기억해 둔
# 배열의 각 행을 더하면 1이 되는지 확인해 보세요."""
# en = """
# What is remembered for backward are the scores before softmax. The Y of the formula are probabilities, so the
# difference to the targets is off. Check whether the rows of what you stored sum to 1."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = x
        self.loss = cross_entropy_error(softmax(x), t)
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
