# /// misconception
# caught_by = ["test_an_array_gives_an_array", "test_a_matrix_keeps_its_shape"]
# uses = ["if | while | and | or | not x"]
# shows = ["if", "x > 0 | x >= 0 | x <= 0 | x < 0 | x > 0.0"]
# shows_no = ["for | comprehension | np.vectorize | ndim | np.ndim | isinstance | .ndim | type | np.where | map"]
#
# [title]
# ko = "배열에 if를 씀"
# en = "An if on a whole array"
#
# [explanation]
# ko = """
# `if`는 참이나 거짓 하나를 필요로 하는데, 배열을 비교하면 원소마다 하나씩 여러 개가 나옵니다. 그래서 그대로 쓰면
# 배열에서 ValueError가 납니다. 배열을 비교한 결과를 출력해 보고, 그 결과에서 곧바로 0과 1을 얻는 방법을 생각해
# 보세요."""
# en = """
# An `if` needs a single truth value, but comparing an array gives one for each element. Used as it is, that raises
# a ValueError for an array. Print what comparing an array gives, and think about how to get 0 and 1 directly from
# that."""
# ///
import numpy as np


def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
