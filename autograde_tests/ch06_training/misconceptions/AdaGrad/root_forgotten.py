# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# lacks = ["np.sqrt | math.sqrt | .sqrt | #0.5 | np.power"]
# shows = ["/"]
# shows_no = ["np.sqrt | math.sqrt | #0.5 | .sqrt | np.power | … ** (/) | pow"]
# number = "EPS"
#
# [title]
# ko = "제곱근을 취하지 않고 나눔"
# en = "The step is divided without the root"
#
# [explanation]
# ko = """
# h의 제곱근이 아니라 h로 바로 나눕니다. 제곱의 합으로 나누면 걸음이 기울기에 반비례합니다. 첫걸음에서 기울기가 두 배가
# 되면 걸음이 어떻게 되는지 계산해 보세요."""
# en = """
# h itself divides and not its root. Divided by a sum of squares, steps are inverse to the gradient. Work out what
# doubling the gradient does to the first step."""
# ///
import numpy as np

EPS = 1e-7


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)

        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (self.h[key] + EPS)
