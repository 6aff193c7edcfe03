# /// misconception
# caught_by = ["test_integer_input_gives_the_same_numbers"]
# shows = ["np.zeros_like(self.x) | np.empty_like(self.x)"]
# shows_no = ["dtype= | .astype | float | np.asarray"]
#
# [title]
# ko = "입력과 같은 자료형의 배열에 기울기를 담음"
# en = "The gradient is put into an array of the input's type"
#
# [explanation]
# ko = """
# x와 형상이 같은 배열을 만들면서 자료형까지 물려받았습니다. x가 정수이면 기울기의 소수 부분이 오류 없이
# 버려집니다. 정수 배열을 넣고 소수인 dout을 흘려서 결과의 자료형을 확인해 보세요."""
# en = """
# The array made in the shape of x takes over its type as well. If x holds integers, the fractions of the gradient
# are dropped without an error. Run an integer array through the layer, send back fractions, and look at the type
# of the result."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        positive = self.x > 0
        dx[positive] = dout[positive]
        return dx
