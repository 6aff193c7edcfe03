# /// misconception
# caught_by = ["test_forward_is_the_sigmoid", "test_the_values_of_the_course"]
# uses = ["(/) + … | … + (/)"]
# shows = ["(/) + np.exp()"]
#
# [title]
# ko = "분모를 괄호로 묶지 않음"
# en = "The denominator is not in parentheses"
#
# [explanation]
# ko = """
# 나눗셈이 덧셈보다 먼저 계산되므로, 분모 전체가 아니라 첫 항으로만 나눈 셈이 됩니다. x가 0일 때의 출력을 손으로 구해서
# 비교해 보세요."""
# en = """
# Division goes before addition, so only the first term of the denominator divides. Work out the output for x = 0 by
# hand and compare."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / 1 + np.exp(-x)
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
