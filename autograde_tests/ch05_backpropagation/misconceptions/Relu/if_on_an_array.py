# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only", "test_backward_passes_dout_where_x_was_positive"]
# uses = ["if | while | max | min"]
#
# [title]
# ko = "배열 전체를 비교 한 번으로 판단함"
# en = "A single comparison judges the whole array"
#
# [explanation]
# ko = """
# 숫자 하나라면 양수인지 한 번에 물을 수 있지만, 배열에서는 비교의 결과가 원소마다 하나씩 나옵니다. 참인지 거짓인지
# 하나로 정할 수 없어서 ValueError가 납니다. 조건을 원소마다 적용하는 NumPy의 방법을 찾아보세요."""
# en = """
# Of one number it can be asked whether it is positive, but comparing an array gives an answer for every element.
# There is no single true or false, hence the ValueError. Look for NumPy's ways to apply a condition element by
# element."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = x
        if x > 0:
            return x
        else:
            return 0

    def backward(self, dout):
        return dout * (self.x > 0)
