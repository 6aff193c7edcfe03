# /// misconception
# caught_by = ["test_backward_exchanges_the_inputs", "test_backward_multiplies_by_dout"]
#
# [title]
# ko = "입력에 자기 값을 곱해 기울기를 구함"
# en = "Each gradient is multiplied by its own input"
#
# [explanation]
# ko = """
# x의 기울기에는 x를, y의 기울기에는 y를 곱하고 있습니다. 곱을 한쪽으로 미분하면 그 변수는 사라지고 상대편이 남으므로
# 두 값이 서로 뒤바뀝니다. 크기가 많이 다른 두 수로 확인해 보세요."""
# en = """
# The gradient of x is made with x, and that of y with y. Differentiate a product by one factor and it is the other
# one that remains, so the two values have changed places. Try two numbers of very different size."""
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
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
