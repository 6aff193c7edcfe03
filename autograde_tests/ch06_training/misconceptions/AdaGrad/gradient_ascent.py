# /// misconception
# caught_by = ["test_the_steps_of_the_text"]
# shows = ["params[·] += (/)"]
# shows_no = ["-x | -="]
#
# [title]
# ko = "기울기를 따라 올라감"
# en = "The parameters climb the gradient"
#
# [explanation]
# ko = """
# 기울기는 손실이 커지는 방향을 가리킵니다. 손실을 줄이려면 그 반대로 움직여야 하는데, 빼지 않고 더했습니다. 간단한 함수에서 한 번 움직인 다음 값이 줄었는지 확인해 보세요."""
# en = """
# The gradient points to where the loss grows. To make it smaller, the step goes the other way; here it is added and
# not subtracted. Take one step on a simple function and see whether its value has become smaller."""
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key, grad in grads.items():
            self.h[key] = self.h.get(key, 0) + grad**2
            params[key] += self.lr * grad / (np.sqrt(self.h[key]) + 1e-07)
