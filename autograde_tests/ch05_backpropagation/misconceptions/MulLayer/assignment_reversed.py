# /// misconception
# caught_by = ["test_forward_is_the_product", "test_backward_exchanges_the_inputs"]
# uses = ["name = attribute | (,) = (,)"]
# shows = ["x = self.… | y = self.…"]
#
# [title]
# ko = "저장하는 대입의 방향이 반대임"
# en = "The assignment that should store goes the other way"
#
# [explanation]
# ko = """
# 입력을 객체에 넣으려 했지만, 거꾸로 객체의 값이 입력을 덮어씁니다. 그것이 생성자의 None이면 forward의 곱셈에서
# TypeError가 납니다. 대입에서는 등호의 오른쪽 값이 왼쪽 이름에 들어간다는 점을 떠올려 보세요."""
# en = """
# The inputs were meant to go into the object, but the values of the object overwrite the inputs instead. Where
# these are the None of the constructor, the product in forward raises a TypeError. In an assignment the value on the
# right goes into the name on the left."""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        x = self.x
        y = self.y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
