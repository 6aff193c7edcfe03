# /// variant
# exercise = "Adam"
# mistakes = ["The factor (1 - beta1) before the gradient is missing in m.", "v is not corrected by 1 - beta2**t."]
# ///
import numpy as np

class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.횟수 = 0
        self.평균 = {}
        self.제곱평균 = {}

    def update(self, params, grads):
        self.횟수 = self.횟수 + 1
        for 이름, 기울기 in grads.items():
            옛평균 = self.평균.get(이름, np.zeros_like(기울기))
            옛제곱 = self.제곱평균.get(이름, np.zeros_like(기울기))
            self.평균[이름] = self.beta1 * 옛평균 + 기울기
            self.제곱평균[이름] = self.beta2 * 옛제곱 + (1 - self.beta2) * 기울기 * 기울기
            고친평균 = self.평균[이름] / (1 - self.beta1 ** self.횟수)
            params[이름] -= self.lr * 고친평균 / (np.sqrt(self.제곱평균[이름]) + 1e-8)
