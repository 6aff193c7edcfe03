# /// misconception
# caught_by = ["test_backward_hands_dout_to_both_inputs", "test_backward_keeps_the_sign_of_dout"]
# uses = ["* | *= | np.multiply"]
# shows = ["dout * self.… | self.… * dout"]
#
# [title]
# ko = "backward에서 입력을 곱함"
# en = "backward multiplies by the inputs"
#
# [explanation]
# ko = """
# backward가 곱셈 계층에서 옮겨 온 것으로 보입니다. 합을 한 입력으로 미분한 값에는 입력이 나타나지 않습니다. 한쪽
# 입력이 1만큼 커지면 합이 얼마나 커지는지 생각해 보세요."""
# en = """
# backward looks like that of the multiplication layer. No input appears when a sum is differentiated. By how much does
# the sum grow if one input grows by 1?"""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
