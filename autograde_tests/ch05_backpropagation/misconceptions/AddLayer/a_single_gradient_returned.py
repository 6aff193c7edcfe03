# /// misconception
# caught_by = ["test_backward_hands_dout_to_both_inputs", "test_backward_keeps_the_sign_of_dout"]
# shows = ["return dout"]
#
# [title]
# ko = "기울기를 하나만 돌려줌"
# en = "Only one gradient is returned"
#
# [explanation]
# ko = """
# 두 기울기의 값이 같다고 하나만 돌려주고 있습니다. 값이 같아도 입력은 둘이므로, 부르는 쪽은 두 값을 받아 각각의
# 길로 보내려고 합니다. 입력이 몇 개이고 돌려주는 값이 몇 개인지 세어 보세요."""
# en = """
# The two gradients are equal, so only one of them is returned. Equal or not, there are two inputs, and the caller
# expects two values to send along two branches. Count the inputs, and the values you return."""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout
