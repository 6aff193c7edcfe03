# /// misconception
# caught_by = ["test_the_steps_of_the_text"]
# shows = ["params[·] += (/)"]
# shows_no = ["-x"]
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


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.t += 1
        for key, grad in grads.items():
            self.m[key] = self.beta1 * self.m.get(key, 0) + (1 - self.beta1) * grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            m = self.m[key] / (1 - self.beta1**self.t)
            v = self.v[key] / (1 - self.beta2**self.t)
            params[key] += self.lr * m / (np.sqrt(v) + 1e-08)
