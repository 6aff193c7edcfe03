# /// misconception
# caught_by = ["test_several_steps_follow_the_formula", "test_the_steps_of_the_text"]
# shows = ["… / (1.0 - self.beta1)) | … / (1 - self.beta1))"]
# number = "EPS"
#
# [title]
# ko = "바로잡는 수가 걸음마다 같음"
# en = "The correction is the same in every step"
#
# [explanation]
# ko = """
# 베타를 횟수만큼 거듭제곱하지 않아 언제나 첫 호출의 수로 나눕니다. 평균이 이미 제 크기가 된 뒤에도 계속 키우게
# 됩니다. 횟수가 커지면 바로잡는 수가 어디로 가야 하는지 생각해 보세요."""
# en = """
# Without the count as an exponent, the numbers of the first call divide in all of them. Averages that have found
# their size are then enlarged as much as in the first step. Where should the correction go when the count is large?"""
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
        lr_t = self.lr * np.sqrt(1.0 - self.beta2) / (1.0 - self.beta1)

        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + EPS)
