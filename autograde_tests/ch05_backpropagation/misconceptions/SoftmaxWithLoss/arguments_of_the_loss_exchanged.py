# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_the_nine_losses_of_the_course"]
# shows = [
#     "cross_entropy_error(t, self.y) | cross_entropy_error(self.t, self.y) | cross_entropy_error(t, name) | cross_entropy_error(t, softmax())",
# ]
#
# [title]
# ko = "손실 함수의 두 인수를 바꾸어 넣음"
# en = "The arguments of the loss function are exchanged"
#
# [explanation]
# ko = """
# 손실 함수에 확률과 정답을 반대로 넣고 있습니다. 그러면 정답 배열의 로그를 취하게 됩니다. 주어진 함수가 어느 인수를
# 확률로 여기는지 설명을 다시 읽어 보세요."""
# en = """
# Probabilities and targets are passed to the loss function the wrong way round. The logarithm is then taken of the
# targets. Read again which argument the given function takes for the probabilities."""
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
        self.loss = cross_entropy_error(self.t, self.y)
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
