# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_gradient_for_one_hot_targets", "test_gradient_for_labels"]
# shows = [
#     "np.sum(exp_x) | np.sum(exp_a) | np.sum(np.exp()) | np.sum(np.exp(name)) | np.sum(np.exp(x)) | np.exp(….sum()",
# ]
# shows_no = [
#     "np.sum(name, axis=… | np.sum([], axis=… | np.sum((**), axis=… | np.sum(np.exp(), axis=… | np.sum(attribute, axis=… | .sum(axis=… | np.sum(name, #) | np.sum(name, -#) | np.sum(np.exp(), #) | np.sum(np.exp(), -#) | .sum(#) | .sum(-#) | for | .T | np.apply_along_axis | comprehension | np.einsum | np.vectorize",
# ]
#
# [title]
# ko = "소프트맥스의 합을 배치 전체에서 구함"
# en = "Softmax sums over the whole batch"
#
# [explanation]
# ko = """
# 데이터 하나를 위한 소프트맥스를 배치에 그대로 써서, 행마다가 아니라 배치 전체의 합이 1이 됩니다. 그래서 손실과
# 기울기가 달라집니다. 확률을 행마다 더해 보세요."""
# en = """
# A softmax made for one sample is used on a batch, so the probabilities sum to 1 over everything and not in each row.
# Loss and gradient are off with them. Add up the probabilities of each row."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        exp_x = np.exp(x - np.max(x))
        self.y = exp_x / np.sum(exp_x)
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
