# /// misconception
# caught_by = ["test_backward_exchanges_the_inputs", "test_backward_multiplies_by_dout"]
# shows = ["def MulLayer.forward …"]
# shows_no = ["def MulLayer.backward …"]
#
# [title]
# ko = "backward라는 메서드가 없음"
# en = "There is no method called backward"
#
# [explanation]
# ko = """
# 클래스에 backward라는 이름의 메서드가 없습니다. 파이썬은 정의할 때는 아무 말도 하지 않다가, 부를 때가 되어서야 그런
# 속성이 없다는 AttributeError를 냅니다. 메서드 이름을 본문과 한 글자씩 비교해 보세요."""
# en = """
# The class has no method with the name backward. Python says nothing when it is defined; only the call raises an
# AttributeError. Compare the names of your methods with the text letter by letter."""
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

    def backword(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
