# /// misconception
# caught_by = ["test_forward_stops_the_negative_numbers_only"]
# uses = ["= ="]
# shows = ["= =", "writes x", "[] = # | [] = 0 | x[·] = 0 | x[·] = 0.0"]
# shows_no = [
#     "name = (<) | name = (<=) | name = (>) | name = (>=) | name = .copy() | name = np.copy() | name = np.array()",
# ]
#
# [title]
# ko = "이어진 대입에서 출력도 0이 됨"
# en = "The chained assignment makes the output 0"
#
# [explanation]
# ko = """
# 두 번 이어진 대입은 오른쪽 끝의 값을 왼쪽의 모든 이름에 넣습니다. 그래서 출력은 배열이 아니라 수 0이
# 되고, 받은 배열 x도 바뀝니다. x를 복사한 다음 그 복사본의 음수 자리에 0을 넣으세요."""
# en = """
# A chained assignment puts the value at its right end into all that stands before it: the output becomes the
# number 0 and no array, and the array that was passed is changed. Copy x first, and put the zeros into the copy."""
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
