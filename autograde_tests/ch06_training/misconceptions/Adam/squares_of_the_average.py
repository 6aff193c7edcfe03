# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate", "test_the_steps_of_the_text"]
# shows = [
#     "(self.m[name] ** 2) | np.square(self.m[name]) | (((self.beta1 * …) + …) ** 2) | (self.m[name] * self.m[name]) | … * self.m[name]) * self.m[name])",
# ]
# number = "EPS"
#
# [title]
# ko = "기울기가 아니라 그 평균을 제곱함"
# en = "The average is squared and not the gradient"
#
# [explanation]
# ko = """
# v에 기울기의 제곱이 아니라 평균 m의 제곱을 모았습니다. 부호가 바뀌는 기울기는 m에서 지워지므로 분모가 너무
# 작아집니다. v가 무엇의 평균인지 본문의 식을 다시 보세요."""
# en = """
# v gathers the square of m rather than of the gradient. Gradients that change their sign cancel in m, and the
# denominator gets too small. See in the text what v is the average of."""
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
            self.v[key] += (1 - self.beta2) * (self.m[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + EPS)
