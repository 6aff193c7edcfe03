# /// misconception
# caught_by = ["test_gradient_for_one_hot_targets", "test_as_many_rows_as_classes_with_one_hot_targets"]
# shows = ["… / self.y.size) | ((self.y - self.t) / self.t.size) | ((self.y - self.t) / t.size)"]
#
# [title]
# ko = "원소의 수를 배치의 크기로 여김"
# en = "The number of elements is taken for the batch size"
#
# [explanation]
# ko = """
# 배치의 크기를 배열의 전체 원소 수에서 읽고 있습니다. 한 행에 원소가 여럿이면 클래스의 수만큼 더 나누게 되어 기울기가
# 작아집니다. 행의 수를 나타내는 것이 무엇인지, 두 형식에서 모두 같은 값인지 확인해 보세요."""
# en = """
# The batch size is read from a number of elements. Where a row has several, the gradient is divided by the number of
# classes as well. What tells the number of rows, and is it the same for both forms?"""
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
        batch_size = self.t.size
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[np.arange(self.y.shape[0]), self.t] -= 1
            dx = dx / batch_size
        return dx
