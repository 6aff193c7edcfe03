# /// misconception
# caught_by = [
#     "test_the_first_step_is_that_of_gradient_descent",
#     "test_the_velocity_carries_on_where_the_gradient_is_zero",
# ]
# shows = ["self.momentum * grads[·]"]
#
# [title]
# ko = "모멘텀을 기울기에 곱함"
# en = "Momentum multiplies the gradient"
#
# [explanation]
# ko = """
# momentum을 기울기에 곱하면 속도가 아니라 기울기가 줄어듭니다. 기울기가 0이면 속도가 점점 줄어야 합니다. 마찰에
# 해당하는 수가 무엇을 줄여야 하는지 보세요."""
# en = """
# Multiplied by momentum, it is the gradient that gets smaller and not the velocity. With a gradient of 0 the velocity
# should fade. What is friction to slow down?"""
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
