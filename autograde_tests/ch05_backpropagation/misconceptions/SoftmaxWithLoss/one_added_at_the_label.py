# /// misconception
# caught_by = ["test_gradient_for_labels"]
# shows = ["[] += #"]
# shows_no = ["np.zeros | np.zeros_like | np.eye | np.identity | np.full"]
#
# [title]
# ko = "정답 자리에서 1을 빼지 않고 더함"
# en = "1 is added at the label and not subtracted"
#
# [explanation]
# ko = """
# 기울기는 확률에서 정답을 뺀 것입니다. 라벨이 번호일 때에는 정답 자리에서 1을 빼면 되는데 여기서는 더했습니다. 원-핫 정답으로 구한 기울기와 라벨로 구한 기울기를 비교해 보세요."""
# en = """
# The gradient is the probabilities minus the targets. Where the targets are labels, 1 is subtracted at the place of
# the label; here it is added. Compare the gradient for one-hot targets with the one for labels."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        count = self.y.shape[0]
        if self.t.size == self.y.size:
            return (self.y - self.t) / count
        dx = self.y.copy()
        dx[np.arange(count), self.t] += 1
        return dx / count
