# /// misconception
# caught_by = ["test_a_gradient_of_zero_moves_nothing"]
# shows = ["… / np.sqrt()"]
# shows_no = [
#     "tiny | #1e-… | np.sqrt((+)) | … + name | name + … | … + EPS | … + eps | … + self.… | np.where | np.divide | np.finfo | np.maximum | np.clip | np.errstate",
# ]
#
# [title]
# ko = "분모에 작은 수를 더하지 않음"
# en = "Nothing tiny is added to the denominator"
#
# [explanation]
# ko = """
# 기울기가 계속 0인 원소에서는 0을 0으로 나누어 nan이 됩니다. 죽은 ReLU 뒤의 가중치처럼 그런 원소는 흔하고,
# nan 하나가 다음 순전파에서 모든 값으로 퍼집니다. 본문이 분모에 대해 말하는 것을 다시 읽어 보세요."""
# en = """
# Where the gradient has always been 0, zero is divided by zero and nan comes out. Such elements are common, behind
# a silent ReLU for example, and one nan spreads to all values. Read again what the text says of the denominator."""
# ///
import numpy as np


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
            params[key] -= self.lr * grads[key] / np.sqrt(self.h[key])
