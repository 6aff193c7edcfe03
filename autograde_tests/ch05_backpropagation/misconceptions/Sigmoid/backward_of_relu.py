# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_values_of_the_course"]
# shows = ["self.mask", "[] = 0 | [] = #"]
#
# [title]
# ko = "Relu의 backward를 그대로 사용함"
# en = "backward is that of Relu"
#
# [explanation]
# ko = """
# Relu처럼 기울기를 통과시키거나 막고 있습니다. 시그모이드는 어느 자리에서나 곡선의 기울기만큼 줄여서 보냅니다. 음수인
# 입력에서도 시그모이드의 기울기가 0이 아니라는 점을 확인해 보세요."""
# en = """
# backward passes a gradient or stops it, as Relu does. The sigmoid scales it everywhere by the slope of the curve.
# Note that this slope is not 0 for negative inputs either."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = 1 / (1 + np.exp(-x))
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
