# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_two_layers_do_not_share_a_mask"]
# shows = ["def Relu.forward self,x", "name = (<=) | name = (>) | name = (<) | name = (>=)"]
# shows_no = ["stores in forward | setattr | global | nonlocal | .append | class level …"]
#
# [title]
# ko = "mask를 지역 변수에만 저장함"
# en = "The mask is only a local variable"
#
# [explanation]
# ko = """
# forward에서 만든 mask가 객체에 남지 않고 함수가 끝나면서 사라집니다. backward가 찾는 것은 생성자가
# 넣어 둔 빈 값이거나 아무것도 없습니다. 빈 값이면 오류 없이 모든 기울기가 0이 될 수 있습니다. forward를 부른 다음 객체의 속성을 출력해 보세요."""
# en = """
# The mask made in forward is not left on the object and is gone when the method ends. backward then finds the
# empty value of the constructor, or nothing. An empty value need not raise an error: every gradient may turn into 0.
# Print the attributes of the object after a forward."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        mask = x <= 0
        out = x.copy()
        out[mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
