# /// misconception
# caught_by = ["test_backward_exchanges_the_inputs", "test_backward_multiplies_by_dout"]
# shows = ["self.x = y"]
# shows_no = ["self.y = x"]
#
# [title]
# ko = "두 자리에 같은 입력을 저장함"
# en = "The same input is stored in both places"
#
# [explanation]
# ko = """
# forward가 기억하는 두 값이 모두 둘째 입력입니다. 그래서 backward의 한쪽 기울기가 엉뚱한 값으로 계산됩니다. forward를
# 부른 다음 객체에 무엇이 들어 있는지 출력해 보세요."""
# en = """
# Both of the values that forward remembers are the second input. One of the two gradients is then computed from the
# wrong number. Print what the object holds after a forward."""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = y
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
