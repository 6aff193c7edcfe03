# /// misconception
# caught_by = ["test_forward_leaves_x_alone"]
# shows = ["writes x"]
#
# [title]
# ko = "받은 x에 직접 0을 써넣음"
# en = "Zeros are written into x itself"
#
# [explanation]
# ko = """
# 출력의 이름을 새로 지었지만 새 배열이 만들어지지는 않았습니다. 같은 배열에 이름이 하나 더 붙었을 뿐이어서, 0을
# 써넣으면 부르는 쪽의 데이터까지 바뀝니다. forward를 부르기 전과 후의 x를 비교해 보세요."""
# en = """
# The output got a name of its own, but no new array was made: it is a second name for the same one, and writing
# zeros into it changes the caller's data. Compare x before and after forward."""
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
