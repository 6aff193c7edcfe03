# /// misconception
# caught_by = ["test_backward_exchanges_the_inputs", "test_backward_multiplies_by_dout"]
#
# [title]
# ko = "두 기울기에서 두 수가 서로 바뀌지 않음"
# en = "The inputs do not change places in the gradients"
#
# [explanation]
# ko = """
# x의 기울기로 나온 값에는 x가, y의 기울기로 나온 값에는 y가 들어 있습니다. 기울기마다 자기 값을 곱했거나, 두 값을
# 저장하거나 돌려줄 때 자리를 바꾼 것입니다. 곱을 한쪽으로 미분하면 상대편이 남습니다. 크기가 많이 다른 두 수로 확인해
# 보세요."""
# en = """
# What comes back for x has x in it, and what comes back for y has y: each gradient is multiplied by its own input, or
# the two change places where they are stored or returned. Differentiate a product by one factor and it is the other
# one that remains. Try two numbers of very different size."""
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
