# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_the_nine_losses_of_the_course"]
# shows = ["softmax(self.y) | softmax(softmax())"]
# shows_no = ["self.y = x"]
#
# [title]
# ko = "소프트맥스를 두 번 적용함"
# en = "Softmax is applied twice"
#
# [explanation]
# ko = """
# 이미 확률이 된 값을 다시 소프트맥스에 넣고 있습니다. 그러면 확률이 서로 비슷해져서, 손실이 맞힌 데이터에서도 작아지지 않습니다.
# 점수에서 손실까지 소프트맥스가 몇 번 불리는지 세어 보세요."""
# en = """
# Values that are probabilities already go into softmax again. That draws the probabilities together, and the loss
# does not become small even where the answer is right. Count the calls of softmax on the way from scores to loss."""
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
        self.loss = cross_entropy_error(softmax(self.y), self.t)
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
