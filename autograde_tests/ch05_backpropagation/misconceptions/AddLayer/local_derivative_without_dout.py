# /// misconception
# caught_by = ["test_backward_hands_dout_to_both_inputs", "test_backward_keeps_the_sign_of_dout"]
# shows = ["ignored AddLayer.backward.dout:…", "#1 | #1.0 | np.ones | np.ones_like"]
#
# [title]
# ko = "dout을 곱하지 않음"
# en = "dout is left out"
#
# [explanation]
# ko = """
# 덧셈의 미분이 1이라는 것은 맞지만, 그것은 이 계층만의 미분입니다. backward는 뒤에서 받은 기울기에 그 값을 곱한
# 것을 돌려주어야 합니다. 받은 dout이 결과 어디에 들어가는지 찾아보세요."""
# en = """
# It is true that a sum has the derivative 1, but that is the derivative of this layer by itself. backward has to
# return it multiplied by the gradient received from behind. Look for the place where dout enters your result."""
# ///
import numpy as np


class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = 1
        dy = 1
        return dx, dy
