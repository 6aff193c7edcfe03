# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only", "test_backward_passes_dout_where_x_was_positive"]
# uses = ["* | *= | np.multiply | /"]
# shows = [
#     "0.01 * … | … * 0.01 | (0.01 * … | np.multiply(…, 0.01) | 0.1 * … | … * 0.1 | (0.1 * … | np.multiply(…, 0.1) | 0.001 * … | … * 0.001 | (0.001 * … | np.multiply(…, 0.001) | 0.2 * … | … * 0.2 | (0.2 * … | np.multiply(…, 0.2) | 0.05 * … | … * 0.05 | (0.05 * … | np.multiply(…, 0.05)",
# ]
#
# [title]
# ko = "음수를 막지 않고 작게 줄이기만 함"
# en = "Negative numbers are shrunk, not stopped"
#
# [explanation]
# ko = """
# 음수 쪽에도 작은 기울기를 남기는 Leaky ReLU를 만든 것으로 보입니다. 실제로 쓰이는 함수이지만 이 과제의 ReLU와는
# 다릅니다. 본문의 식에서 음수일 때의 출력과 기울기를 다시 확인해 보세요."""
# en = """
# This looks like a leaky ReLU, which keeps a small slope below zero. It is a function in real use, but not the
# ReLU of this exercise. Check the output and the gradient for negative inputs in the formula of the text."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        return np.where(self.mask, 0.01 * x, x)

    def backward(self, dout):
        return np.where(self.mask, 0.01 * dout, dout)
