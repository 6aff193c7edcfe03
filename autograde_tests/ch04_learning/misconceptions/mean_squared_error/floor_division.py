# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_sums_may_differ"]
# uses = ["// | //= | np.floor_divide | int | .astype | np.floor"]
# shows = ["//"]
#
# [title]
# ko = "소수 부분을 버림"
# en = "The fraction is dropped"
#
# [explanation]
# ko = """
# 나눗셈이나 그 뒤의 변환이 소수 부분을 버립니다. 오차는 보통 1보다 작으므로 그러면 0이 되기 쉽습니다. 나누는
# 기호와 나눈 뒤에 하는 일을 다시 보세요."""
# en = """
# The division, or a conversion behind it, throws the fraction away. An error is often less than 1, so that
# nothing but 0 may be left of it. Look again at the sign you divide with, and at what is done behind it."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.sum((y - t) ** 2) // 2
