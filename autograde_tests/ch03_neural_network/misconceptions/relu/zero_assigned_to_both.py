# /// misconception
# caught_by = ["test_the_argument_is_left_alone"]
# uses = ["= ="]
# shows = ["= =", "writes x", "[] = # | [] = 0 | x[·] = 0 | x[·] = 0.0"]
# shows_no = [
#     "name = (<) | name = (<=) | name = (>) | name = (>=) | name = .copy() | name = np.copy() | name = np.array()",
# ]
#
# [title]
# ko = "이어진 대입에서 결과도 0이 됨"
# en = "The chained assignment makes the result 0"
#
# [explanation]
# ko = """
# 두 번 이어진 대입은 오른쪽 끝의 값을 왼쪽의 모든 이름에 넣습니다. 그래서 결과는 배열이 아니라 수 0이
# 되고, 받은 배열 x도 바뀝니다. 복사한 배열의 음수 자리에 0을 넣고 그 배열을 돌려주세요."""
# en = """
# A chained assignment puts the value at its right end into all that stands before it: the result becomes the
# number 0 and no array, and the array that was passed is changed. Put the zeros into a copy, and return that."""
# ///
import numpy as np


def relu(x):
    y = x[x < 0] = 0
    return y
