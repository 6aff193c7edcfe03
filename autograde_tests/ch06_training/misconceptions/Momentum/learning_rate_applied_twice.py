# /// misconception
# caught_by = ["test_the_first_step_is_that_of_gradient_descent"]
# lacks = [
#     "…(1 - self.momentum) * self.lr… | …(1 - self.momentum) * grads… | …(1.0 - self.momentum) * self.lr… | …(1.0 - self.momentum) * grads… | …self.lr * (1 - self.momentum)… | …grads[name] * (1 - self.momentum)… | …self.lr * (1.0 - self.momentum)… | …grads[name] * (1.0 - self.momentum)…",
# ]
# shows = [
#     "params[·] += (*) | (self.lr * self.v[name])",
#     "… - (self.lr * … | … - (grads[name] * self.lr)… | … - (name * self.lr)…",
# ]
#
# [title]
# ko = "학습률을 두 번 곱함"
# en = "The learning rate is applied twice"
#
# [explanation]
# ko = """
# 속도에 이미 학습률이 들어 있는데 매개변수를 움직일 때 또 곱하고 있습니다. 걸음이 학습률의 제곱에 비례하여 너무
# 작아집니다. 본문의 두 식에서 학습률이 몇 번 나오는지 세어 보세요."""
# en = """
# The velocity has the learning rate in it already, and moving the parameter multiplies by it again. Steps become
# too small, with the square of the rate. Count how often it stands in the two formulas of the text."""
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
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.lr * self.v[key]
