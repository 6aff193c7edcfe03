# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# shows = ["(1 - (self.beta1 ** … | (1.0 - (self.beta1 ** … | (1 - (self.b1 ** … | (1.0 - (self.b1 ** …"]
# shows_no = [
#     "(1 - (self.beta2 ** … | (1.0 - (self.beta2 ** … | (1 - (self.b2 ** … | (1.0 - (self.b2 ** … | self.beta2 ** … | self.b2 ** … | np.power | pow | math.pow | beta2 ** …",
# ]
#
# [title]
# ko = "v를 beta2로 바로잡지 않음"
# en = "v is not corrected by beta2"
#
# [explanation]
# ko = """
# 두 평균은 모두 0에서 시작하므로 각각 자기의 beta로 바로잡아야 합니다. 여기서는 제곱의 평균을 바로잡는 식에 beta2가 없습니다. 첫걸음에서 두 평균이 기울기와 그 제곱에 견주어 얼마나 작은지 구해
# 보세요."""
# en = """
# Both averages start at 0, and each has to be corrected by its own beta. Here beta2 has no part in the correction of
# the averaged squares. Work out how small both averages are in the first step, beside the gradient and its square."""
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
            params[key] -= self.lr * m / (np.sqrt(self.v[key]) + 1e-8)
