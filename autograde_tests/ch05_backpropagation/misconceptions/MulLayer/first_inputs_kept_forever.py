# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward"]
# shows = ["self.… is None | self.… == None | not self.…"]
# shows_no = ["raise | assert"]
#
# [title]
# ko = "처음 받은 입력만 계속 기억함"
# en = "Only the first inputs are ever remembered"
#
# [explanation]
# ko = """
# 아직 기억한 것이 없을 때에만 입력을 저장하므로, forward를 다시 불러도 처음의 값이 남아 있습니다. backward는
# 마지막 forward에 대한 것이어야 합니다. 한 객체로 서로 다른 입력을 두 번 계산하고 기울기를 비교해 보세요."""
# en = """
# Inputs are stored only as long as nothing has been stored yet, so the first ones survive every later call.
# backward belongs to the latest forward. Run one object on two different pairs and compare the gradients."""
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
