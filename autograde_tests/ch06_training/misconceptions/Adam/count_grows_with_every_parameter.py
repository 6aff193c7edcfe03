# /// misconception
# caught_by = ["test_steps_are_counted_by_calls_and_not_by_parameters"]
# uses = ["for"]
# shows = ["attribute += # in loop"]
# number = "EPS"
#
# [title]
# ko = "횟수가 매개변수마다 늘어남"
# en = "The count grows with every parameter"
#
# [explanation]
# ko = """
# 횟수를 반복문 안에서 늘려, 한 번의 호출에서 매개변수의 수만큼 커집니다. 뒤의 매개변수는 너무 일찍 덜 바로잡힙니다.
# 매개변수가 둘일 때 첫 호출 뒤의 횟수를 출력해 보세요."""
# en = """
# The count is increased inside the loop, once for each parameter in a single call. Those further on are corrected too
# little too early. Print the count after one call with two parameters."""
# ///
import numpy as np

EPS = 1e-8


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

        for key in params.keys():
            self.iter += 1
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            m = self.m[key] / (1 - self.beta1**self.iter)
            v = self.v[key] / (1 - self.beta2**self.iter)
            params[key] -= self.lr * m / (np.sqrt(v) + EPS)
