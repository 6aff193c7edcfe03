# /// misconception
# caught_by = ["test_a_gradient_of_zero_moves_nothing"]
# shows = ["… / np.sqrt()"]
# shows_no = [
#     "tiny | #1e-… | np.sqrt((+)) | np.sqrt() + … | … + np.sqrt() | np.where | np.divide | np.finfo | np.maximum | np.clip | np.errstate | … + EPS | … + eps",
# ]
#
# [title]
# ko = "분모에 아주 작은 수를 더하지 않음"
# en = "Nothing tiny is added to the denominator"
#
# [explanation]
# ko = """
# 기울기가 0이었던 원소에서는 제곱의 평균도 0이라서 0을 0으로 나누게 됩니다. 분모에 아주 작은 수를 더하면 그런 원소는 움직이지 않습니다. 기울기가 0인 원소로 확인해 보세요."""
# en = """
# For an element whose gradient has been 0, the average of the squares is 0 as well, and 0 is divided by 0. With
# something tiny added to the denominator such an element stays where it is. Try an element with a gradient of 0."""
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
            params[key] -= self.lr * m / np.sqrt(v)
