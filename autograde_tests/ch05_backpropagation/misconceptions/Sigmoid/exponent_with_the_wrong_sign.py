# /// misconception
# caught_by = ["test_forward_is_the_sigmoid", "test_the_values_of_the_course"]
# shows = ["np.exp(x)"]
# shows_no = [
#     "np.exp(-x) | np.where | if | np.exp() / … | sigmoid | 1 - (/) | 1.0 - (/) | … / np.exp() | x = -x | x = np.negative() | x = (*) | x *= … | np.exp() ** …",
# ]
#
# [title]
# ko = "곡선이 좌우로 뒤집힘"
# en = "The curve is mirrored"
#
# [explanation]
# ko = """
# 지수의 음의 부호가 빠졌을 때처럼 곡선이 좌우로 뒤집혔습니다. x가 큰 양수일 때 출력이 어디에 가까워야 하는지 확인해
# 보세요."""
# en = """
# The curve is mirrored, as it is without the minus in the exponent. Check where the output should go for a large
# positive x."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
