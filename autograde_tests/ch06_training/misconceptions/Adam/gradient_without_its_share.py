# /// misconception
# caught_by = ["test_several_steps_follow_the_formula"]
# lacks = [
#     "(self.m[name] ** 2) | np.square(self.m[name]) | (((self.beta1 * …) + …) ** 2)",
#     "(self.m[name] * self.m[name]) | … * self.m[name]) * self.m[name])",
# ]
# shows = [
#     "((self.… * …) + grads[name]) | ((self.beta1 * …) + name) | (grads[name] + (self.beta1 * …)) | self.m[·] += grads[·]",
# ]
#
# [title]
# ko = "새 기울기에 1 - beta1을 곱하지 않음"
# en = "The new gradient enters without the factor 1 - beta1"
#
# [explanation]
# ko = """
# 이동 평균은 이전 값의 beta1배와 새 기울기의 (1 - beta1)배를 더한 것입니다. 여기서는 새 기울기를 그대로 더해서 평균이 아니라
# 합이 됩니다. 두 몫의 합이 1인지 확인해 보세요."""
# en = """
# A moving average takes beta1 of what was and 1 - beta1 of the new gradient. Here the gradient is added as it is, which is
# a sum and no average. See whether both shares add up to 1."""
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
            self.m[key] = self.beta1 * self.m.get(key, 0) + grad
            self.v[key] = self.beta2 * self.v.get(key, 0) + (1 - self.beta2) * grad**2
            m = self.m[key] / (1 - self.beta1**self.t)
            v = self.v[key] / (1 - self.beta2**self.t)
            params[key] -= self.lr * m / (np.sqrt(v) + 1e-8)
