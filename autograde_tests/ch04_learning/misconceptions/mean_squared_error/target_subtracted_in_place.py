# /// misconception
# caught_by = ["test_the_arguments_are_left_alone"]
# uses = ["-= | np.subtract | [] = … | [] -= …"]
# shows = ["writes y | writes t"]
#
# [title]
# ko = "받은 배열을 덮어씀"
# en = "An array of the caller is overwritten"
#
# [explanation]
# ko = """
# 계산한 것을 받은 배열에 그대로 써 넣고 있습니다. NumPy 배열은 복사되지 않고 전달되므로 함수를 부른 쪽의 배열도
# 함께 바뀝니다. 같은 배열로 함수를 두 번 불러 결과를 비교해 보고, 계산한 것을 새 변수에 담아 보세요."""
# en = """
# What is computed is written into an array that was passed. NumPy arrays are handed over without a copy, so the
# caller's array changes as well. Call the function twice with the same arrays and compare; then keep what you
# compute in a variable of its own."""
# ///
import numpy as np


def mean_squared_error(y, t):
    y -= t
    return 0.5 * np.sum(y**2)
