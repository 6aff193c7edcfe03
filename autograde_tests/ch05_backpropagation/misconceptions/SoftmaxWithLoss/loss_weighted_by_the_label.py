# /// misconception
# caught_by = ["test_labels_give_the_same_loss", "test_as_many_rows_as_classes_with_labels"]
# uses = ["* | np.multiply | @ | np.dot"]
#
# [title]
# ko = "레이블의 번호를 로그에 곱함"
# en = "The logarithm is multiplied by the label"
#
# [explanation]
# ko = """
# 원-핫을 위한 식과 레이블을 위한 식이 섞여 있습니다. 정답의 확률을 이미 골라냈는데 거기에 클래스의 번호를 또
# 곱해서, 0번 클래스는 손실이 없고 번호가 클수록 손실이 커집니다. 레이블은 자리를 고르는 데에만 쓰이는지
# 살펴보세요."""
# en = """
# The formula for one-hot rows and the one for labels are mixed. The probability of the target has been picked
# already and is then multiplied by the number of the class, so class 0 costs nothing and high numbers cost most.
# See that labels serve only to choose a place."""
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
        batch_size = x.shape[0]
        if t.ndim == 1:
            self.loss = -np.sum(t * np.log(self.y[np.arange(batch_size), t] + 1e-7)) / batch_size
        else:
            self.loss = -np.sum(t * np.log(self.y + 1e-7)) / batch_size
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
