# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_the_values_of_the_course"]
# shows = ["dout * self.out | self.out * dout"]
# shows_no = ["self.out = (>) | self.out = (>=) | self.out = .astype()"]
#
# [title]
# ko = "dout에 출력의 값을 곱함"
# en = "dout is multiplied by the output"
#
# [explanation]
# ko = """
# 통과 여부가 아니라 통과한 값 자체를 dout에 곱하고 있습니다. 통과한 자리의 기울기가 입력의 크기만큼 늘거나 줍니다.
# 양수인 입력이 조금 커질 때 출력은 얼마나 커지는지 생각해 보세요."""
# en = """
# dout is multiplied by what passed, not by whether it passed. Where something passed, the gradient is scaled by the
# size of the input. By how much does the output grow when a positive input grows a little?"""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = np.maximum(0, x)
        return self.out

    def backward(self, dout):
        dx = dout * self.out
        return dx
