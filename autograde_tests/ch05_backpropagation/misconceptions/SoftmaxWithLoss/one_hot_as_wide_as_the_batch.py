# /// misconception
# caught_by = ["test_gradient_for_labels"]
# shows = [
#     "np.eye(len(t)) | np.eye(t.shape[0]) | np.eye(t.size) | np.eye(x.shape[0]) | np.eye(len(x)) | np.eye(self.t.size) | np.eye(len(self.t)) | np.eye(len(self.y)) | np.eye(self.y.shape[0]) | np.eye(self.t.shape[0])",
# ]
#
# [title]
# ko = "원-핫의 너비가 데이터의 수임"
# en = "One-hot targets as wide as the batch"
#
# [explanation]
# ko = """
# 레이블을 원-핫으로 바꿀 때 열의 수로 데이터의 수를 씁니다. 열은 클래스마다 하나씩 있어야 합니다. 원-핫의 형상을 점수의 형상과 비교해 보세요."""
# en = """
# When labels are turned into one-hot targets, these get a column for each sample. There has to be one for each class.
# Compare the shape of the one-hot targets with that of the scores."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        if t.ndim == 1:
            t = np.eye(len(t))[t]
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        return (self.y - self.t) / batch_size
