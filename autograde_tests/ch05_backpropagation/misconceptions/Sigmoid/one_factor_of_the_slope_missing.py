# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# shows = ["return (dout * (1.0 - self.out)) | return (dout * (1 - self.out))"]
#
# [title]
# ko = "미분의 두 인수 가운데 하나가 빠짐"
# en = "One factor of the derivative is missing"
#
# [explanation]
# ko = """
# 시그모이드의 미분은 두 인수의 곱인데 하나만 곱하고 있습니다. 곡선의 양 끝이 모두 평평하다는 사실과 결과를 비교해
# 보세요."""
# en = """
# The derivative of the sigmoid is a product of two factors, and only one of them is there. The curve is flat at both
# ends: compare your result with that."""
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
        dx = dout * (1.0 - self.out)
        return dx
