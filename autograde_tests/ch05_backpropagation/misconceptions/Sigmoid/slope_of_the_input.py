# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# shows = [
#     "self.out = x | self.y = x | self.x = x",
#     "1 - self.out | 1.0 - self.out | 1 - self.y | 1.0 - self.y | 1 - self.x | 1.0 - self.x | dout * self.out | dout * self.y | self.out * (+) | self.y * (+)",
#     "self.out = x | self.y = x | 1 - self.x | 1.0 - self.x",
# ]
#
# [title]
# ko = "출력 대신 입력으로 미분을 계산함"
# en = "The derivative is computed from the input"
#
# [explanation]
# ko = """
# 미분의 식에 나오는 y는 시그모이드의 출력인데, forward가 입력 x를 기억해서 그것을 넣고 있습니다. 그러면 기울기가
# 음수가 되거나 한없이 커집니다. 시그모이드의 기울기는 항상 0보다 크고 최대가 4분의 1이라는 점과 비교해 보세요."""
# en = """
# The y in the formula of the derivative is the output of the sigmoid, but forward remembers the input x and that
# is put in. Slopes then become negative or grow without bound; those of a sigmoid are positive and never above a
# quarter. Compare with that."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = x
        return 1 / (1 + np.exp(-x))

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
