# /// misconception
# caught_by = ["test_scores_and_targets_are_left_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 점수를 제자리에서 고침"
# en = "The scores are changed in place"
#
# [explanation]
# ko = """
# 새 배열을 만들지 않고 받은 점수에 바로 써넣고 있습니다. 그래서 forward를 부른 뒤에 부르는 쪽의 배열이 달라집니다.
# 제자리에서 바꾸는 연산과 새 배열을 만드는 연산의 차이를 살펴보세요."""
# en = """
# What is computed is written into the very array that was passed, with no new one made, and the caller's scores are
# different afterwards. Look at the difference between operations in place and those that make a new array."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        x -= np.max(x, axis=1, keepdims=True)
        exp_x = np.exp(x)
        self.y = exp_x / np.sum(exp_x, axis=1, keepdims=True)
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
