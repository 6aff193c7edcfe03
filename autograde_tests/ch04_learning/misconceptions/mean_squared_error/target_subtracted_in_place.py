# /// misconception
# caught_by = ["test_the_arguments_are_left_alone"]
# uses = ["-= | np.subtract | [] = … | [] -= …"]
# shows = ["writes y | writes t"]
#
# [title]
# ko = "받은 배열 y를 덮어씀"
# en = "The caller's y is overwritten"
#
# [explanation]
# ko = """
# 오차의 값은 맞지만, 뺄셈의 결과를 받은 배열에 그대로 써 넣고 있습니다. NumPy 배열은 복사되지 않고 전달되므로
# 함수를 부른 쪽의 y도 함께 바뀝니다. 같은 배열로 함수를 두 번 불러 결과를 비교해 보고, 차이를 새 변수에 담아
# 보세요."""
# en = """
# The value is right, but the difference is written into the array that was passed. NumPy arrays are handed over
# without a copy, so the caller's y changes as well. Call the function twice with the same arrays and compare;
# then keep the difference in a variable of its own."""
# ///
import numpy as np


def mean_squared_error(y, t):
    y -= t
    return 0.5 * np.sum(y**2)
