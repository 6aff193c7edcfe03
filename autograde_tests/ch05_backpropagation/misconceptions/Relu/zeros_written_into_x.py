# /// misconception
# caught_by = ["test_forward_leaves_x_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 x에 직접 값을 써넣음"
# en = "Values are written into x itself"
#
# [explanation]
# ko = """
# 새 배열을 만들지 않고 받은 배열에 값을 써넣었습니다. 이름을 하나 더 붙여도 같은 배열이어서, 부르는 쪽의 데이터까지
# 바뀝니다. forward를 부르기 전과 후의 x를 비교해 보세요."""
# en = """
# No new array is made: what is written goes into the one that was passed, whatever its name, and changes the caller's
# data. Compare x before and after forward."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
