# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# shows = ["return (dout * self.out) | return (self.out * dout)"]
#
# [title]
# ko = "미분에서 1 - y가 빠짐"
# en = "The factor 1 - y of the derivative is missing"
#
# [explanation]
# ko = """
# 시그모이드의 미분은 두 인수의 곱인데 출력 y만 곱하고 있습니다. 곡선의 양 끝이 모두 평평하다는 사실과 결과를 비교해
# 보세요."""
# en = """
# The derivative of the sigmoid is a product of two factors, and dout is multiplied by the output y alone. The curve is
# flat at both ends: compare your result with that."""
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
        dx = dout * self.out
        return dx
