# /// misconception
# caught_by = ["test_a_gradient_of_zero_moves_nothing", "test_every_name_has_a_memory_of_its_own"]
# uses = ["abs | np.abs | np.absolute | np.fabs | np.sqrt | **"]
# shows = ["np.abs | abs"]
# shows_no = ["** 2 | np.square | name ** 2 | grads[·] ** 2 | np.sqrt(np.abs()) | np.sqrt(abs()) | np.sqrt((np.abs(… | np.sqrt((abs(… | np.abs() ** # | abs() ** #"]
#
# [title]
# ko = "제곱 대신 절댓값을 평균함"
# en = "Absolute values are averaged"
#
# [explanation]
# ko = """
# v가 기울기의 제곱이 아니라 절댓값의 평균입니다. 그 제곱근은 기울기의 크기를 재지 못합니다. 무엇을 평균한 뒤
# 제곱근을 취하는지 식에서 확인하세요."""
# en = """
# v averages the absolute gradients and not their squares, and its root is no measure of their size. Check in the
# formula what is averaged before the root is taken."""
# ///
import numpy as np

EPS = 1e-7


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        if self.m is None:
            self.m, self.v = {}, {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)

        self.iter += 1

        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (np.abs(grads[key]) - self.v[key])
            m = self.m[key] / (1 - self.beta1**self.iter)
            v = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * m / (np.sqrt(v) + EPS)
