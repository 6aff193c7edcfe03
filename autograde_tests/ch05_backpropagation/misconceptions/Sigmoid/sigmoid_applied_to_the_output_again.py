# /// misconception
# caught_by = ["test_backward_multiplies_dout_by_the_slope", "test_the_gradient_fades_where_the_sigmoid_is_flat"]
# shows = ["sigmoid(self.out) | sigmoid(self.y)"]
# shows_no = ["self.out = x | self.y = x"]
#
# [title]
# ko = "출력에 시그모이드를 한 번 더 적용함"
# en = "The sigmoid is applied once more to the output"
#
# [explanation]
# ko = """
# 기울기의 식에 출력이 아니라 출력을 다시 시그모이드에 넣은 값이 들어 있습니다. 그러면 곡선이 평평한 곳에서도 기울기가
# 사라지지 않을 수 있습니다. 저장된 것이 입력인지 출력인지 구별해 보세요."""
# en = """
# The formula of the slope gets the sigmoid of the output and not the output itself. A slope then need not fade where
# the curve is flat. Tell apart whether input or output was stored."""
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
        y = 1 / (1 + np.exp(-self.out))
        dx = dout * y * (1.0 - y)
        return dx
