# /// misconception
# caught_by = ["test_every_name_has_a_memory_of_its_own", "test_gradients_are_left_alone"]
#
# [title]
# ko = "속도를 새로 하기 전에 움직임"
# en = "The parameters move before the velocity is renewed"
#
# [explanation]
# ko = """
# 매개변수가 지난 걸음의 속도로 움직이고, 속도는 그 뒤에 새로 계산됩니다. 그래서 첫 호출에서는 아무것도 움직이지
# 않습니다. 두 줄의 차례를 본문의 식과 견주어 보세요."""
# en = """
# The parameters move by the velocity of the step before, and the velocity is renewed afterwards, so nothing moves
# at the first call. Compare the order of the two lines with the formulas of the text."""
# ///
import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None

    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)

        for key in params.keys():
            params[key] += self.v[key]
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
