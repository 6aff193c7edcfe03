# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# number = "EPS"
# lacks = ["… / (1 - … | … / (1.0 - …"]
# shows_no = ["beta1 ** … | self.beta1 ** … | … ** self.… | … += 1 | np.power | pow | math.pow | np.float_power | *= | … ** name"]
#
# [title]
# ko = "0에서 시작한 평균을 바로잡지 않음"
# en = "Averages that start at 0 are not corrected"
#
# [explanation]
# ko = """
# 두 평균이 0에서 시작하여 처음에는 실제보다 훨씬 작습니다. 걸음을 내딛기 전에 이것을 바로잡아야 합니다. 첫 호출에서 두 평균이
# 기울기의 몇 분의 일인지 계산해 보세요."""
# en = """
# Both averages start at 0 and are far too small at first. This is to be corrected before the step is taken. Work out
# both in the first call, as parts of the gradient."""
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
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= self.lr * self.m[key] / (np.sqrt(self.v[key]) + EPS)
