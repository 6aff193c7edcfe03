# /// misconception
# caught_by = ["test_backward_multiplies_by_dout", "test_integers_are_multiplied_too"]
# shows = ["return ((*), attribute) | return (attribute, (*))"]
#
# [title]
# ko = "dout을 한쪽 기울기에만 곱함"
# en = "dout enters only one of the two gradients"
#
# [explanation]
# ko = """
# 두 기울기 가운데 하나에만 dout이 들어갑니다. 출력은 하나이지만 두 입력 모두 그 출력을 거쳐 손실에 영향을 주므로,
# 연쇄 법칙은 양쪽에 똑같이 적용됩니다. 돌려주는 두 값을 하나씩 따로 적어 보세요."""
# en = """
# dout enters only one of the two gradients. There is a single output, but both inputs act on the loss through it,
# and so the chain rule holds for each of them. Write the two returned values down one by one."""
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
        return dout * self.y, self.x
