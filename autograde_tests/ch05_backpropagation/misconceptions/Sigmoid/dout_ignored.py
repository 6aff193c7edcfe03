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
# 시그모이드 자체의 미분은 맞게 구했지만 뒤에서 온 기울기를 곱하지 않았습니다. 역전파는 연쇄 법칙이므로 두 가지가
# 모두 있어야 합니다. dout의 모든 원소가 1이면 차이가 없으니 다른 값으로 확인해 보세요."""
# en = """
# The derivative of the sigmoid itself is right, but the gradient from behind is not multiplied in.
# Backpropagation is the chain rule and needs both. With a dout of all ones there is no difference, so check with
# other values."""
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
