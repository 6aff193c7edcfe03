# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself", "test_a_single_number_gives_a_number"]
# uses = ["np.max | np.amax"]
# lacks = ["np.max(x, … | np.amax(x, …"]
# shows = ["np.max(0, x) | np.max([,]) | np.max((,)) | np.amax(0, x)"]
#
# [title]
# ko = "배열의 최댓값을 찾는 함수로 두 값을 비교함"
# en = "Two values compared by a function for one array"
#
# [explanation]
# ko = """
# `np.max`는 배열 하나에서 가장 큰 값을 찾는 함수이고, 두 번째 인수는 비교할 값이 아니라 축의 번호로 받아들입니다.
# 그래서 배열에서는 오류가 납니다. 이름이 비슷하지만 두 값 가운데 큰 쪽을 원소마다 고르는 NumPy 함수를 찾아보세요."""
# en = """
# `np.max` looks for the largest value of one array, and takes its second argument to be the number of an axis, not
# a value to compare with. So an array raises an error. Look for the NumPy function of a similar name that picks the
# larger of two values for each element."""
# ///
import numpy as np


def relu(x):
    return np.max(0, x)
