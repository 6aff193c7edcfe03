# /// misconception
# caught_by = ["test_integer_input_gives_the_same_numbers"]
# shows = ["np.zeros_like(x) | np.empty_like(x)"]
# shows_no = ["dtype= | .astype | float | np.asarray"]
#
# [title]
# ko = "입력과 같은 자료형의 배열에 출력을 담음"
# en = "The output is put into an array of the input's type"
#
# [explanation]
# ko = """
# x와 같은 자료형으로 배열을 만들어 결과를 담고 있습니다. x가 정수이면 0과 1 사이의 값이 오류 없이 잘려 나가고, 그
# 출력을 쓰는 기울기도 사라집니다. 정수 배열을 넣고 출력의 자료형을 확인해 보세요."""
# en = """
# The result goes into an array made with the type of x. If x holds integers, values between 0 and 1 are cut off
# without an error, and the gradient made from them vanishes too. Put in integers and look at the type of the
# output."""
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = np.zeros_like(x)
        out[...] = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
