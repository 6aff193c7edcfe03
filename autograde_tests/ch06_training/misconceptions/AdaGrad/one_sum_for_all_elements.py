# /// misconception
# caught_by = [
#     "test_the_first_step_has_the_size_of_the_learning_rate",
#     "test_large_and_small_gradients_are_counted_element_by_element",
# ]
# uses = ["np.sum | .sum | sum | np.linalg.norm | np.dot | .dot | @ | np.vdot | np.inner | np.einsum | np.tensordot"]
# shows = ["np.sum | .sum | sum | np.linalg.norm | np.vdot"]
# number = "EPS"
#
# [title]
# ko = "모든 원소에 수 하나를 씀"
# en = "One number serves all elements"
#
# [explanation]
# ko = """
# 배열 전체에서 구한 수 하나를 모든 원소에 썼습니다. 그러면 많이 움직인 원소와 그렇지 않은 원소의 걸음이 똑같이
# 줄어듭니다. 걸음을 원소마다 맞춘다는 본문의 말을 식에서 찾아보세요."""
# en = """
# One number that is made of the whole array serves every element. Steps then shrink alike whether an element has moved
# much or little. Find in the formula what makes the step of each element its own."""
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
            self.h[key] += np.sum(grads[key] * grads[key])
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + EPS)
