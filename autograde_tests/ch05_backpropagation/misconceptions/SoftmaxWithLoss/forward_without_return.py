# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_labels_give_the_same_loss"]
# shows = ["silent SoftmaxWithLoss.forward:…"]
#
# [title]
# ko = "forward가 손실을 돌려주지 않음"
# en = "forward does not return the loss"
#
# [explanation]
# ko = """
# 손실을 돌려주지 않아서, 부르는 쪽은 None을 받습니다. forward의 결과를 변수에 받아 출력해 보세요."""
# en = """
# The loss is not returned, and the caller gets None. Put the result of forward into a variable and print it."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / batch_size
        return dx
