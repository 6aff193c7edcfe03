# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# uses = ["(*) - … | np.multiply() - …"]
# shows = ["(*) - self.out | (*) - self.… | (*) - attribute"]
#
# [title]
# ko = "뺄셈을 괄호로 묶지 않음"
# en = "The difference is not in parentheses"
#
# [explanation]
# ko = """
# 곱셈이 뺄셈보다 먼저 계산되므로, 미분의 둘째 인수가 하나로 묶이지 않고 마지막에 출력을 빼는 식이 되었습니다.
# dout이 0이어도 결과가 0이 되지 않습니다. 식을 계산되는 순서대로 손으로 따라가 보세요."""
# en = """
# Multiplication goes before subtraction, so the second factor of the derivative falls apart and the output is
# subtracted at the end. Not even a dout of 0 gives 0. Follow the expression by hand in the order in which it is
# evaluated."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * self.out * 1.0 - self.out
        return dx
