# /// misconception
# caught_by = ["test_backward_exchanges_the_inputs", "test_backward_multiplies_by_dout"]
# shows = ["self.x = y"]
# shows_no = ["self.y = x"]
#
# [title]
# ko = "두 기울기에 같은 입력이 들어감"
# en = "The same input enters both gradients"
#
# [explanation]
# ko = """
# 두 기울기가 모두 둘째 입력으로 계산됩니다. forward가 두 자리에 같은 입력을 저장했거나, backward가 같은 자리를 두 번
# 읽은 것입니다. forward를 부른 다음 객체에 무엇이 들어 있는지 출력해 보세요."""
# en = """
# Both gradients are computed from the second input: forward stores it in both places, or backward reads the same place
# twice. Print what the object holds after a forward."""
# ///
import numpy as np


class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = y
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
