# /// misconception
# caught_by = ["test_gradient_for_one_hot_targets", "test_gradient_for_labels", "test_gradient_for_a_batch_of_one"]
# shows = ["… / self.y.shape[1]) | … / self.t.shape[1]) | … / self.y.shape[-1])"]
#
# [title]
# ko = "배치 크기 대신 클래스의 수로 나눔"
# en = "Divided by the number of classes"
#
# [explanation]
# ko = """
# 형상에서 다른 차원을 읽어, 데이터의 수가 아니라 클래스의 수로 나누고 있습니다. 점수의 행과 열이 각각 무엇인지,
# 손실이 무엇에 대한 평균인지 다시 보세요."""
# en = """
# The other dimension of the shape is read, and the gradient is divided by the number of classes rather than of
# samples. What are the rows and the columns of the scores, and over what is the loss a mean?"""
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
            dx = (self.y - self.t) / self.y.shape[1]
        else:
            dx = self.y.copy()
            dx[np.arange(batch_size), self.t] -= 1
            dx = dx / self.y.shape[1]
        return dx
