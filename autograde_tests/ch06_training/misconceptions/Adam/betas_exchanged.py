# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate", "test_the_steps_of_the_text"]
# number = "EPS"
# shows = ["self.beta1 = beta2 | self.b1 = beta2"]
#
# [title]
# ko = "두 베타가 서로 바뀜"
# en = "The two betas have changed places"
#
# [explanation]
# ko = """
# 기울기의 평균에는 제곱의 베타를, 제곱의 평균에는 기울기의 베타를 썼습니다. 그러면 방향이 너무 느리게 바뀝니다. 본문의
# 식에서 어느 베타가 어느 평균의 것인지 짝을 지어 보세요."""
# en = """
# The average of the gradients has the beta of the squares, and the other way round. The direction then turns too
# slowly. Match each beta of the text with its average."""
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
            self.m[key] += (1 - self.beta2) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta1) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + EPS)
