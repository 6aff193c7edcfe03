# /// misconception
# caught_by = ["test_each_difference_is_squared_before_adding", "test_every_length_takes_half_of_the_sum"]
# uses = ["abs | np.abs | np.absolute | np.fabs | np.sqrt | np.where | **"]
# shows = ["np.abs | abs | np.absolute | np.fabs"]
# shows_no = ["** | np.square | np.power | np.abs() * np.abs() | abs() * abs() | np.dot | .dot | @ | name * name"]
#
# [title]
# ko = "제곱 대신 절댓값을 씀"
# en = "Absolute values in the place of squares"
#
# [explanation]
# ko = """
# 제곱이 아니라 절댓값을 씁니다. 0과 1 사이의 차이는 제곱하면 더 작아지고, 1보다 큰 차이는 더 커집니다. 차이를 각각
# 제곱하세요."""
# en = """
# Absolute values are taken and not squares. A difference between 0 and 1 gets smaller by squaring, and one above 1
# gets larger. Square each difference."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(np.abs(y - t))
