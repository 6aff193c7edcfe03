# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward"]
# shows = ["self.… is None | self.… == None | not self.…"]
# shows_no = ["raise | assert"]
#
# [title]
# ko = "처음 받은 입력만 계속 씀"
# en = "Only the first inputs are ever used"
#
# [explanation]
# ko = """
# forward를 다시 불러도 처음의 입력이 남아, backward가 그것으로 계산합니다. backward는 마지막 forward에 대한 것이어야
# 합니다. 한 객체로 서로 다른 입력을 두 번 계산하고 기울기를 비교해 보세요."""
# en = """
# The first inputs survive every later call of forward, and the gradients are computed from them. backward belongs to
# the latest forward. Run one object on two different pairs and compare the gradients."""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
