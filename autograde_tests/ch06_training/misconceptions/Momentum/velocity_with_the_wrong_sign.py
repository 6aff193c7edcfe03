# /// misconception
# caught_by = ["test_the_first_step_is_that_of_gradient_descent"]
# shows = [
#     "((self.momentum * self.v[name]) + (self.lr * grads[name])) | ((self.v[name] * self.momentum) + (self.lr * grads[name])) | ((self.momentum * self.v[name]) + (grads[name] * self.lr)) | ((self.lr * self.v[name]) + (self.lr * grads[name]))",
#     "params[·] += …",
# ]
# shows_no = ["params[·] -= … | params[·] += -… | params[·] += (*) | params[·] = … | -x"]
#
# [title]
# ko = "속도가 기울기의 방향을 향함"
# en = "The velocity goes up the gradient"
#
# [explanation]
# ko = """
# 속도에 기울기를 더하고 그 속도를 매개변수에 다시 더했습니다. 두 식 가운데 한 곳에는 빼기가 있어야 합니다. 공이
# 골짜기의 아래쪽으로 구르는지 한 걸음만 계산해 보세요."""
# en = """
# The gradient is added to the velocity, and the velocity to the parameter. One of the two has to be a difference.
# Work out a single step: does the ball roll downhill?"""
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
            self.v[key] = self.momentum * self.v[key] + self.lr * grads[key]
            params[key] += self.v[key]
