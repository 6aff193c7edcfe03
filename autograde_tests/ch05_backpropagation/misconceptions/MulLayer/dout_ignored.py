# /// misconception
# caught_by = ["test_backward_multiplies_by_dout"]
# shows = ["ignored MulLayer.backward.dout:…"]
#
# [title]
# ko = "dout을 곱하지 않음"
# en = "dout is left out"
#
# [explanation]
# ko = """
# 뒤에서 흘러온 기울기가 반영되지 않습니다. 연쇄 법칙에서는 받은 기울기에 국소적인 미분을 곱해서 앞으로 보냅니다.
# dout이 1일 때와 다른 수일 때를 비교해 보세요."""
# en = """
# What arrives from behind does not enter. The chain rule multiplies the gradient received by the local derivative.
# Compare a dout of 1 with another number."""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = self.y
        dy = self.x
        return dx, dy
