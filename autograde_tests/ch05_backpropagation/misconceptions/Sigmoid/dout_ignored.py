# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_values_of_the_course"]
# shows = ["ignored Sigmoid.backward.dout:…"]
#
# [title]
# ko = "dout을 곱하지 않음"
# en = "dout is left out"
#
# [explanation]
# ko = """
# 뒤에서 온 기울기를 곱하지 않았습니다. 역전파는 연쇄 법칙이므로 미분과 그 기울기가 모두 있어야 합니다. dout의 모든
# 원소가 1일 때와 다른 값일 때를 비교해 보세요."""
# en = """
# The gradient from behind is not multiplied in. Backpropagation is the chain rule and needs it besides the
# derivative. Compare a dout of all ones with other values."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = (1.0 - self.out) * self.out
        return dx
