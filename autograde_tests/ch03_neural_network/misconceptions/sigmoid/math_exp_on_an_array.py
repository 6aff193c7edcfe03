# /// misconception
# caught_by = ["test_an_array_gives_an_array", "test_arrays_of_more_dimensions_keep_their_shape"]
# uses = ["math.exp | math.e | math.pow | cmath.exp"]
# shows = ["math.exp"]
# shows_no = ["for | comprehension | map | np.vectorize | isinstance | if"]
#
# [title]
# ko = "배열에 math의 지수 함수를 씀"
# en = "The exponential of math on an array"
#
# [explanation]
# ko = """
# `math`의 함수는 수 하나만 받습니다. 그래서 배열을 넣으면 TypeError가 납니다. 배열의 모든 원소를 한 번에 계산하는
# 같은 이름의 함수가 어느 라이브러리에 있는지 찾아보세요."""
# en = """
# The functions of `math` take single numbers only. So an array raises a TypeError. Find out which library has a
# function of the same name that computes all elements of an array at once."""
# ///
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
