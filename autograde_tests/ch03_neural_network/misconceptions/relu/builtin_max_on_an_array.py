# /// misconception
# caught_by = ["test_an_array_gives_an_array", "test_arrays_of_more_dimensions_keep_their_shape"]
# uses = ["max"]
# shows = ["max(0, x) | max(x, 0) | max(0.0, x) | max(x, 0.0)"]
# shows_no = [
#     "for | comprehension | np.vectorize | np.frompyfunc | map | lambda | isinstance | np.isscalar | np.ndim | .ndim",
# ]
#
# [title]
# ko = "배열에 파이썬의 max를 씀"
# en = "Python's max on an array"
#
# [explanation]
# ko = """
# 파이썬의 `max`는 두 값을 통째로 비교하여 하나를 고르는데, 배열을 비교하면 참과 거짓이 여러 개 나오므로 고를 수
# 없습니다. 그래서 배열에서는 ValueError가 납니다. 원소마다 비교하는 NumPy의 함수를 찾아보세요."""
# en = """
# Python's `max` compares its arguments as a whole and picks one of them, but comparing an array gives many truth
# values. So there is a ValueError for arrays. Look for a function of NumPy that compares element by element."""
# ///
import numpy as np


def relu(x):
    return max(0, x)
