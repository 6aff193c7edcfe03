# /// misconception
# caught_by = ["test_gradient_for_labels", "test_as_many_rows_as_classes_with_labels"]
#
# [title]
# ko = "모든 행에서 모든 레이블의 자리를 줄임"
# en = "Each label is subtracted in every row"
#
# [explanation]
# ko = """
# 모든 행을 고른 다음 레이블의 열을 줄였기 때문에, 다른 데이터의 정답 자리까지 함께 줄어듭니다. 행 번호와 레이블을
# 짝지어 한 행에서 한 자리만 고르는 방법을 찾아보세요."""
# en = """
# All rows are selected and then the columns of the labels reduced, so each row also loses at the targets of other
# samples. Look for a way to pair row numbers with labels, so that one place is chosen in each row."""
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
            dx = (self.y - self.t) / batch_size
        else:
            dx = self.y.copy()
            dx[:, self.t] -= 1
            dx = dx / batch_size
        return dx
