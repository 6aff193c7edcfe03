# /// misconception
# caught_by = ["test_a_gradient_of_zero_moves_nothing", "test_every_name_has_a_memory_of_its_own"]
#
# [title]
# ko = "보정한 평균을 담아 둠"
# en = "The corrected averages are kept"
#
# [explanation]
# ko = """
# 보정한 값을 m과 v에 다시 담아서, 다음 호출은 보정된 평균에서 이어집니다. 담아 두는 것은 보정하지 않은
# 평균이고, 보정은 한 걸음에만 쓰입니다. 보정한 값에 다른 이름을 주세요."""
# en = """
# The corrected values are put back into m and v, so the next call goes on from them. What is kept are the plain
# averages; the correction is for one step only. Give the corrected values names of their own."""
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
            self.m[key] = self.m[key] / (1 - self.beta1**self.iter)
            self.v[key] = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * self.m[key] / (np.sqrt(self.v[key]) + EPS)
