# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_sums_may_differ"]
# uses = ["// | //= | np.floor_divide | int | .astype | np.floor"]
# shows = ["//"]
#
# [title]
# ko = "몫만 남기는 나눗셈을 사용함"
# en = "A division that drops the fraction"
#
# [explanation]
# ko = """
# 파이썬에는 나눗셈이 두 가지 있는데, 그 가운데 하나는 소수 부분을 버립니다. 오차는 보통 1보다 작으므로 그렇게
# 나누면 0이 되기 쉽습니다. 나누는 기호를 다시 보세요."""
# en = """
# Python has two divisions, and one of them throws the fraction away. An error is often less than 1, so that
# nothing but 0 may be left of it. Look again at the sign you divide with."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.sum((y - t) ** 2) // 2
