# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_the_values_of_the_course"]
# shows = ["silent Relu.backward:…"]
#
# [title]
# ko = "backward에 return이 없음"
# en = "backward has no return"
#
# [explanation]
# ko = """
# 결과를 돌려주지 않으므로, 부르는 쪽은 None을 받습니다. 여러 계층을 이으면 다음 계층에서 TypeError가 나서 원인을 찾기
# 어렵습니다. backward의 결과를 변수에 받아 출력해 보세요."""
# en = """
# Nothing is returned, so the caller gets None. In a chain of layers the TypeError appears only in the next layer,
# where its cause is hard to see. Put the result of backward into a variable and print it."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
