# /// misconception
# caught_by = ["test_a_factor_of_zero_still_has_a_derivative"]
# uses = ["/ | /= | np.divide"]
# shows = ["… / self.x | … / self.y | self.… / self.…"]
#
# [title]
# ko = "입력으로 나누어 기울기를 구함"
# en = "Gradients come from dividing by an input"
#
# [explanation]
# ko = """
# 입력으로 나누어 기울기를 구하고 있습니다. 입력이 0이면 나눌 수 없습니다. 0을 곱해도 미분은 존재하니, 나눗셈 없이
# 구할 수 있도록 무엇을 기억해야 하는지 생각해 보세요."""
# en = """
# A gradient is made by dividing by an input. There is no dividing by an input of 0, although the derivative exists
# there. What would have to be remembered to do without a division?"""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None
        self.out = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y
        return self.out

    def backward(self, dout):
        dx = dout * self.out / self.x
        dy = dout * self.out / self.y
        return dx, dy
