# /// misconception
# caught_by = ["test_forward_is_the_sigmoid", "test_the_values_of_the_course"]
# uses = ["math.exp | math.e | math.pow | cmath.exp"]
# shows = ["math.exp"]
# shows_no = ["for | comprehension | map | np.vectorize | isinstance | if | np.frompyfunc"]
#
# [title]
# ko = "배열에 math 모듈의 함수를 사용함"
# en = "A function of the math module is applied to an array"
#
# [explanation]
# ko = """
# math 모듈의 함수는 수 하나만 받으므로 배열을 넣으면 TypeError가 납니다. 배열의 모든 원소에 한꺼번에 적용되는 함수가
# 어느 라이브러리에 있는지 떠올려 보세요."""
# en = """
# Functions of the math module take a single number, and an array raises a TypeError. Recall which library has
# functions that work on all elements of an array at once."""
# ///
import math

import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + math.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
