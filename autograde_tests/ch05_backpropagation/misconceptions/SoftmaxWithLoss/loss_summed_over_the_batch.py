# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_labels_give_the_same_loss"]
#
# [title]
# ko = "손실을 배치에 대해 평균 내지 않음"
# en = "The loss is no mean over the batch"
#
# [explanation]
# ko = """
# 손실을 데이터의 수로 나누지 않았거나, 나눈 것에 그 수를 다시 곱했습니다. 배치가 크면 손실도 함께 커지고, 평균을
# 기준으로 한 기울기와 맞지 않게 됩니다. 같은 데이터를 두 번 쌓은 배치에서 손실이 어떻게 되어야 하는지 생각해 보세요."""
# en = """
# The loss is not divided by the number of rows, or is multiplied by it again. The loss then grows with the size of the
# batch and does not fit the gradient of a mean. What should happen to the loss if every sample of a batch appears
# twice?"""
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
        one_hot = np.eye(x.shape[1])[t] if t.ndim == 1 else t
        self.loss = -np.sum(one_hot * np.log(self.y + 1e-7))
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
