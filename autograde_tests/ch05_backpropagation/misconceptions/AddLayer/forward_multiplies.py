# /// misconception
# caught_by = ["test_forward_is_the_sum", "test_integers_are_added_too"]
# uses = ["* | *= | np.multiply"]
# shows = ["x * y | y * x"]
#
# [title]
# ko = "forward가 두 입력을 곱함"
# en = "forward multiplies its inputs"
#
# [explanation]
# ko = """
# 덧셈 계층인데 forward가 곱을 돌려줍니다. 곱셈 계층에서 옮겨 온 것으로 보입니다. 같은 수 2와 2로는 합과 곱이 같으니,
# 다른 두 수로 확인해 보세요."""
# en = """
# This is an addition layer, but forward returns a product: probably it comes from the multiplication layer. For 2 and
# 2 sum and product agree, so check with other numbers."""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        return dx, dy
