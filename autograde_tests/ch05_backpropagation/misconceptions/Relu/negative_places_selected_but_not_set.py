# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only", "test_the_values_of_the_course"]
# shows = ["dropped []:…"]
#
# [title]
# ko = "음수 자리에 0을 넣지 않음"
# en = "Negative entries are never set to 0"
#
# [explanation]
# ko = """
# forward가 음수도 그대로 통과시킵니다. 배열에서 자리를 찾거나 골라내는 것만으로는 아무것도 바뀌지 않습니다. 음수가
# 섞인 작은 배열을 넣어 출력이 입력과 같은지 비교해 보세요."""
# en = """
# forward lets negative numbers pass as well. Finding or selecting places of an array changes nothing by itself. Put in
# a small array with negative entries and compare the output with the input."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask]
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
