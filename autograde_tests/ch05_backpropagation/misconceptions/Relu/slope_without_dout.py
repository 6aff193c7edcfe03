# /// misconception
# caught_by = ["test_backward_passes_dout_where_x_was_positive", "test_the_values_of_the_course"]
# shows = ["ignored Relu.backward.dout:…"]
#
# [title]
# ko = "dout을 곱하지 않음"
# en = "dout is left out"
#
# [explanation]
# ko = """
# Relu 자체의 미분은 0이나 1이지만, backward는 뒤에서 온 기울기를 앞으로 전하는 일을 합니다. 지금은 받은 dout의 크기와
# 부호가 결과에 나타나지 않습니다. 연쇄 법칙에서 국소적인 미분을 무엇과 곱하는지 떠올려 보세요."""
# en = """
# The slope of Relu itself is 0 or 1, but backward has to hand on the gradient from behind. Here neither size nor sign
# of dout shows in the result. Recall by what the chain rule multiplies a local derivative."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = np.ones(dout.shape)
        dx[self.mask] = 0
        return dx
