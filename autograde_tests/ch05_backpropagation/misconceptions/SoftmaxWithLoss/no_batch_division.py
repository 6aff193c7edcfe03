# /// misconception
# caught_by = [
#     "test_gradient_for_one_hot_targets",
#     "test_gradient_for_labels",
#     "test_as_many_rows_as_classes_with_one_hot_targets",
# ]
# shows = ["def SoftmaxWithLoss.backward …", "self.y - self.t | self.y - name | [] -= 1 | [] -= #"]
# shows_no = ["/ in backward | .mean() in backward | np.divide | /= | np.true_divide"]
#
# [title]
# ko = "배치 크기로 나누지 않음"
# en = "Not divided by the batch size"
#
# [explanation]
# ko = """
# 손실이 배치의 평균이라는 사실이 기울기에 반영되지 않았습니다. 배치가 커질수록 그만큼 기울기가 커집니다. 손실의 식을
# 미분할 때 평균의 분모가 어디로 가는지 살펴보세요."""
# en = """
# That the loss is a mean over the batch does not show in the gradient, which grows with the number of rows. Follow
# the denominator of the mean when you differentiate the loss."""
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
        batch_size = self.t.shape[0]
        if self.t.size == self.y.size:
            dx = self.y - self.t
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
        return dx
