# /// misconception
# caught_by = ["test_the_first_step_has_the_size_of_the_learning_rate"]
# uses = ["np.ones | np.ones_like | #1 | #1.0 | np.full | np.full_like"]
# shows = ["np.ones_like | np.ones"]
#
# [title]
# ko = "제곱의 합이 1에서 시작함"
# en = "The sum of the squares starts at 1"
#
# [explanation]
# ko = """
# h가 0이 아니라 1에서 시작합니다. 본문에서 h의 처음 값을 찾아보세요."""
# en = """
# h starts at 1 and not at 0. Look up the first value of h in the text."""
# ///
import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = {}

    def update(self, params, grads):
        for key in params:
            if key not in self.h:
                self.h[key] = np.ones_like(params[key], dtype=float)
            self.h[key] += grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
