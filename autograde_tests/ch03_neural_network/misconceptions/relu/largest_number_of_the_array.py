# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_computed_by_itself"]
# uses = ["np.max | .max | np.amax | max | np.maximum | .amax"]
# lacks = ["np.max(x, … | np.amax(x, …"]
# shows = ["np.max(x) | np.amax(x) | .max() | max(x)"]
#
# [title]
# ko = "배열에서 가장 큰 수 하나만 돌려줌"
# en = "Only the largest number of the array"
#
# [explanation]
# ko = """
# 식의 max를 배열의 최댓값으로 읽은 듯합니다. 식은 0과 원소 하나를 비교하는 것이며, 원소마다 따로 계산합니다. 결과의
# 형상이 입력의 형상과 같은지 확인해 보세요."""
# en = """
# The max of the formula seems to have been read as the maximum of the array. The formula compares 0 with one element,
# and does so for each element by itself. Check whether your result has the shape of the input."""
# ///
import numpy as np


def relu(x):
    return np.maximum(0, np.max(x))
