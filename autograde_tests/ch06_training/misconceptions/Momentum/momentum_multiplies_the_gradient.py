# /// misconception
# caught_by = [
#     "test_the_first_step_is_that_of_gradient_descent",
#     "test_the_velocity_carries_on_where_the_gradient_is_zero",
# ]
# shows = ["self.momentum * grads[·]"]
#
# [title]
# ko = "모멘텀을 속도가 아니라 기울기에 곱함"
# en = "Momentum multiplies the gradient and not the velocity"
#
# [explanation]
# ko = """
# 속도가 줄어들지 않아 계속 쌓이고, 대신 기울기가 줄어듭니다. 기울기가 0이 되어도 매개변수가 영원히 같은 빠르기로
# 움직입니다. 마찰에 해당하는 수가 무엇을 줄여야 하는지 보세요."""
# en = """
# The velocity never fades and piles up, while the gradient is made smaller. Even with a gradient of 0, parameters
# go on at the same speed for ever. What is friction to slow down?"""
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
            self.v[key] = self.v[key] - self.momentum * self.lr * grads[key]
            params[key] += self.v[key]
