# /// misconception
# caught_by = ["test_two_layers_do_not_share_a_mask"]
# uses = ["Relu.… | .__class__ | type | global | cls"]
# shows = ["Relu.… = …"]
#
# [title]
# ko = "mask를 모든 층이 공유함"
# en = "The mask is shared by all layers"
#
# [explanation]
# ko = """
# mask를 객체가 아니라 클래스나 전역 변수에 저장해서, 어느 Relu의 forward이든 모두의 mask를 바꿉니다. Relu가 두 개인
# 신경망에서는 앞쪽 층이 뒤쪽 층의 mask로 역전파합니다. 두 객체로 forward를 차례로 부른 다음 첫째의 backward를 확인해
# 보세요."""
# en = """
# The mask is stored on the class or in a global variable and not on the object, so each forward of any Relu changes
# the mask of all. In a network with two of them the first goes back with the mask of the second. Call forward of two
# objects in turn, then check backward of the first."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        pass

    def forward(self, x):
        Relu.mask = x <= 0
        out = x.copy()
        out[Relu.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[Relu.mask] = 0
        return dx
