# /// misconception
# caught_by = ["test_gradient_for_labels", "test_as_many_rows_as_classes_with_labels"]
# shows = ["self.y - self.t", "self.t = t"]
# shows_no = [
#     "self.t.ndim | self.t.size | self.y.size | self.y.copy() | np.eye | np.identity | np.zeros_like | np.zeros | np.put_along_axis | [] = … | [] -= # | for | comprehension | try | t.ndim | self.t = np… | self.t = …() | self.t = [] | self.t = (… | self.t = name | (==) - … | … - (==) | len(self.t.shape) | self.t.shape == … | … == self.t.shape | self.… = (==) | .arange() in backward | .arange() in forward",
# ]
#
# [title]
# ko = "레이블의 번호를 그대로 뺌"
# en = "Labels are subtracted as if they were numbers"
#
# [explanation]
# ko = """
# 식의 T는 원-핫인데, 레이블이 들어와도 클래스의 번호를 그대로 빼고 있습니다. 대개는 형상이 맞지 않아 오류가 나고,
# 맞을 때에는 엉뚱한 값이 나옵니다. 정답이 두 형식으로 온다는 점을 떠올리고, 레이블일 때 각 행의 어느 자리가
# 달라져야 하는지 보세요."""
# en = """
# The T of the formula is one-hot, but when labels arrive the numbers of the classes themselves are subtracted.
# Mostly the shapes clash; where they do not, the values are nonsense. Targets come in two forms: with labels,
# which place of each row should change?"""
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
        dx = (self.y - self.t) / batch_size
        return dx
