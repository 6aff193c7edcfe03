# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# shows = ["/"]
# shows_no = ["np.sqrt | math.sqrt | … ** 0.5 | .sqrt | np.power | … ** (/) | pow | #0.5"]
# number = "EPS"
#
# [title]
# ko = "v의 제곱근을 취하지 않음"
# en = "The root of v is forgotten"
#
# [explanation]
# ko = """
# v의 제곱근이 아니라 v로 바로 나눕니다. 제곱의 평균으로 나누면 작은 기울기에서 걸음이 폭발합니다. 기울기가 두 배가
# 되어도 걸음이 거의 그대로인 것이 이 방법의 뜻이니, 그것을 확인해 보세요."""
# en = """
# v itself divides and not its root. Divided by an average of squares, steps explode where the gradient is small. With
# twice the gradient a step should hardly change: check that."""
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
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)

        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (self.v[key] + EPS)
