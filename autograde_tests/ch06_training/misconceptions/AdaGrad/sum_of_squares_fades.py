# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate", "test_the_steps_of_the_text"]
# number = "EPS"
# shows = ["#0.9 | #0.99 | 1 - …"]
#
# [title]
# ko = "제곱의 합이 옛것을 잊음"
# en = "The sum of squares forgets"
#
# [explanation]
# ko = """
# 옛 제곱의 몫을 줄이고 새 제곱에 나머지 몫을 주었습니다. 그것은 RMSProp이라는 다른 방법이고, AdaGrad는
# 처음부터의 제곱을 모두 그대로 더합니다. 첫걸음의 크기를 본문의 예와 비교해 보세요."""
# en = """
# Old squares fade, and the new one gets what is left. That is another method, RMSProp; AdaGrad adds all squares
# from the beginning, undiminished. Compare the first step with the example of the text."""
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
            self.h[key] = 0.9 * self.h[key] + 0.1 * grads[key] * grads[key]
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + EPS)
