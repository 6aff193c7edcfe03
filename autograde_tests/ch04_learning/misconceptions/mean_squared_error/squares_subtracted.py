# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_each_difference_is_squared_before_adding",
#     "test_sums_may_differ",
# ]
# shows = ["(**) - (**) | np.square() - np.square()"]
#
# [title]
# ko = "y와 t를 따로 제곱한 뒤에 뺌"
# en = "Squared one by one, then subtracted"
#
# [explanation]
# ko = """
# 차이의 제곱과 제곱의 차이는 같지 않습니다. 따로 제곱하여 빼면 오차가 음수가 되기도 하고, 부호만 다른 두 수의
# 오차가 0이 되기도 합니다. 뺄셈과 제곱 가운데 무엇이 먼저인지 식에서 확인해 보세요."""
# en = """
# The square of a difference is not the difference of two squares. Squared separately, the error may become
# negative, and it is 0 for numbers that differ in sign only. See in the formula which comes first, the
# subtraction or the square."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y**2 - t**2)
