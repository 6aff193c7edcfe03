# /// misconception
# caught_by = ["test_gradient_for_one_hot_targets", "test_gradient_for_labels"]
#
# [title]
# ko = "backward에 필요한 값을 기억하지 않음"
# en = "forward does not remember what backward needs"
#
# [explanation]
# ko = """
# backward가 쓰는 값 하나를 객체에 남기지 않았습니다. 그래서 backward가 그 자리에서 생성자의 None을 찾고
# AttributeError가 납니다. backward의 식에 나오는 값이 모두 어디에서 저장되는지 하나씩 짚어 보세요."""
# en = """
# A value that backward uses is not left on the object. backward finds the None of the constructor in its place and
# raises an AttributeError. Go through all that the formula of backward needs and find where each is stored."""
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, t)
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
