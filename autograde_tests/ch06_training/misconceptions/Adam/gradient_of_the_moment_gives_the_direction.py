# /// misconception
# caught_by = ["test_the_average_of_the_gradients_gives_the_direction", "test_the_steps_of_the_text"]
# number = "EPS"
#
# [title]
# ko = "평균이 아니라 지금의 기울기로 움직임"
# en = "The step follows the gradient of the moment"
#
# [explanation]
# ko = """
# 움직일 때 m이 아니라 지금의 기울기를 썼습니다. 그러면 앞의 방향이 걸음에 남지 않습니다. m이 갱신 말고 어디에
# 쓰이는지 찾아보세요."""
# en = """
# The step uses the gradient of the moment and not m, so nothing of earlier directions is left in it. See where m is
# used, apart from being updated."""
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
            params[key] -= lr_t * (1 - self.beta1) * grads[key] / (np.sqrt(self.v[key]) + EPS)
