# /// misconception
# caught_by = ["test_a_layer_can_be_used_again"]
# shows = ["self.… += …"]
#
# [title]
# ko = "앞에서 구한 합이 다음 합에 쌓임"
# en = "The sum goes on from the previous call"
#
# [explanation]
# ko = """
# 객체에 값을 쌓아 두기 때문에, 같은 계층을 두 번째 쓸 때 앞의 것이 섞입니다. forward의 값은 그때 받은 두 입력만으로
# 정해져야 합니다. 한 객체의 forward를 같은 입력으로 두 번 불러서 비교해 보세요."""
# en = """
# Something is piled up in the object, so the second use of a layer includes what is left of the first. What forward
# returns depends on nothing but the two inputs of that call. Call forward of one object twice with the same inputs and
# compare."""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        self.out = 0

    def forward(self, x, y):
        self.out += x + y
        return self.out

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        return dx, dy
