# /// misconception
# caught_by = ["test_backward_hands_dout_to_both_inputs", "test_backward_keeps_the_sign_of_dout"]
# shows = ["dout + self.x | dout + self.y | self.x + dout | self.y + dout"]
#
# [title]
# ko = "역전파에서 입력을 더함"
# en = "The inputs are added on the way back as well"
#
# [explanation]
# ko = """
# 덧셈 계층이니 거꾸로 갈 때에도 무언가를 더해야 한다고 본 것 같습니다. 연쇄 법칙은 계층의 종류와 관계없이, 받은
# 기울기에 국소적인 미분을 곱하는 것입니다. 덧셈의 국소적인 미분이 무엇인지, 거기에 입력이 나타나는지 보세요."""
# en = """
# Because the layer adds, something seems to be added on the way back as well. The chain rule, whatever the layer,
# multiplies the gradient received by the local derivative. What is that derivative for a sum, and do the inputs
# appear in it?"""
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
        dx = dout + self.x
        dy = dout + self.y
        return dx, dy
