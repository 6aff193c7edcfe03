# /// misconception
# caught_by = ["test_gradient_for_one_hot_targets", "test_gradient_for_labels", "test_gradient_for_a_batch_of_one"]
# shows = ["(self.t - self.y) | self.t - self.y | name - self.y"]
# shows_no = ["-(-) | -name | -(… | … * -1 | -1 * … | … / -… | np.negative | name = -… | np.subtract"]
#
# [title]
# ko = "기울기의 부호가 반대임"
# en = "The gradient has the wrong sign"
#
# [explanation]
# ko = """
# 기울기의 방향이 반대여서, 이 기울기로 학습하면 손실이 줄지 않고 커집니다. 정답 자리의 점수가 오르면 손실이 어느
# 쪽으로 변하는지, 그래서 그 자리의 기울기가 어떤 부호여야 하는지 생각해 보세요."""
# en = """
# The direction of the gradient is reversed, and training with it makes the loss grow. If the score of the right class
# rises, which way does the loss go, and what sign does the gradient have there?"""
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
        return self.loss

    def backward(self, dout=1):
        batch_size = self.y.shape[0]
        if self.t.size == self.y.size:
            one_hot = self.t
        else:
            one_hot = np.eye(self.y.shape[1])[self.t]
        dx = (one_hot - self.y) / batch_size
        return dx
