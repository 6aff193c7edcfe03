# /// misconception
# caught_by = ["test_several_steps_follow_the_formula"]
# shows = ["[] += grads[·] | (self.h[name] ** 2)"]
# shows_no = [
#     "name ** 2 | name * name | grads[·] ** 2 | grads[·] * grads[·] | np.square | [] += (**) | [] += (*) | … + (**) | … + (*)",
#     "np.abs(name) | np.abs(grads[… | abs(name) | abs(grads[…",
# ]
# number = "EPS"
#
# [title]
# ko = "기울기를 제곱하지 않고 더함"
# en = "Gradients are summed and not their squares"
#
# [explanation]
# ko = """
# 기울기를 그대로 쌓으면, 나중에 제곱하더라도 부호가 다른 기울기들이 서로 지워집니다. 많이 움직인 원소의 분모가 0에
# 가까워져 걸음이 튀어 오릅니다. 부호가 번갈아 바뀌는 기울기로 h를 따라가 보세요."""
# en = """
# If gradients gather as they are, those of opposite signs cancel, whether they are squared afterwards or not. The
# denominator of an element that moved a lot gets near 0, and its step leaps. Follow h for gradients that change sign."""
# ///
import numpy as np

EPS = 1e-7


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)

        for key in params.keys():
            self.h[key] += grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key] ** 2) + EPS)
