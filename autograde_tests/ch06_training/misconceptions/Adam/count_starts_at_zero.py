# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# number = "EPS"
#
# [title]
# ko = "첫 호출에서 횟수가 0임"
# en = "The count is 0 in the first call"
#
# [explanation]
# ko = """
# 횟수를 갱신한 뒤에 늘려서 첫 호출에서는 0입니다. 그러면 바로잡는 수가 0이 되어 0으로 나누게 되고 매개변수가
# nan이 됩니다. 첫 호출에서 횟수가 얼마여야 하는지 본문에서 확인하세요."""
# en = """
# The count grows after the update and is 0 in the first call. Then the correction is 0, something is divided by it,
# and parameters become nan. Check in the text what the count has to be in the first call."""
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

        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)

        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + EPS)
        self.iter += 1
