# /// misconception
# caught_by = ["test_a_gradient_of_zero_moves_nothing", "test_every_name_has_a_memory_of_its_own"]
# uses = ["abs | np.abs | np.absolute | np.fabs | np.sqrt | **"]
# shows = ["np.abs | abs"]
# shows_no = ["** | np.square | grads[·] * grads[·] | name * name | np.abs() * np.abs() | np.power | np.sqrt(np.abs()) | np.sqrt(abs()) | np.sqrt((np.abs(… | np.sqrt((abs(…"]
#
# [title]
# ko = "제곱 대신 절댓값을 씀"
# en = "Absolute values in the place of squares"
#
# [explanation]
# ko = """
# h를 기울기의 제곱이 아니라 절댓값으로 만듭니다. 그 제곱근은 기울기의 크기를 재지 못합니다. 무엇을 더한 뒤 제곱근을
# 취하는지 식에서 확인하세요."""
# en = """
# h is made of the absolute gradients and not of their squares, and its root is no measure of their size. Check in the
# formula what is summed before the root is taken."""
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
            self.h[key] += np.abs(grads[key])
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + EPS)
