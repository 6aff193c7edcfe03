# /// misconception
# caught_by = ["test_the_first_step_is_that_of_gradient_descent", "test_the_steps_of_the_text"]
# shows = ["1 - self.momentum | 1 - self.… | 1.0 - self.…"]
# shows_no = [
#     "((1 - self.momentum) * self.v… | ((1.0 - self.momentum) * self.v… | (self.v[…] * (1 - self.momentum)… | (self.v[…] * (1.0 - self.momentum)…",
# ]
#
# [title]
# ko = "속도에 기울기를 줄여서 더함"
# en = "The gradient enters the velocity diminished"
#
# [explanation]
# ko = """
# 이동 평균을 만들 때처럼 새 기울기를 줄여서 더했습니다. 다른 곳에서 쓰는 방법이기는 하지만 본문의 속도는 기울기를
# 줄이지 않고 더합니다. 첫걸음의 크기를 보통의 경사 하강법과 비교해 보세요."""
# en = """
# The new gradient is made smaller before it is added, as in a moving average. That is in use elsewhere, but the
# velocity of the text adds the gradient undiminished. Compare the first step with plain gradient descent."""
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None

    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)

        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - (1 - self.momentum) * self.lr * grads[key]
            params[key] += self.v[key]
