# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["For labels backward changes the remembered y in place, so a second backward subtracts once more"]
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None  # softmax의 출력
        self.t = None  # 정답 레이블

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        n = self.y.shape[0]
        if self.t.size == self.y.size:
            dx = (self.y - self.t) / n
        else:
            dx = self.y
            dx[np.arange(n), self.t] -= 1
            dx = dx / n
        return dx
