# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only"]
# uses = ["np.max | np.amax"]
# shows = ["np.max(0, x) | np.max(x, 0) | np.max(0.0, x) | np.max(x, 0.0) | np.amax(0, x) | np.amax(x, 0)"]
#
# [title]
# ko = "np.max로 두 값을 비교하려 함"
# en = "np.max is used to compare two values"
#
# [explanation]
# ko = """
# np.max는 한 배열 안에서 가장 큰 값을 찾는 함수이고, 둘째 인수는 비교할 값이 아니라 축입니다. 그래서 그 자리에 배열을
# 넣으면 TypeError가 납니다. 두 값을 원소마다 비교하는 함수가 무엇인지 찾아보세요."""
# en = """
# np.max looks for the largest value within one array; its second argument is an axis and no value to compare
# with, so an array there raises a TypeError. Look for the function that compares two values element by element."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        return np.max(0, x)

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
