# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_every_length_takes_half_of_the_sum"]
# shows = ["np.sum | .sum | sum | np.linalg.norm | np.dot | +="]
# shows_no = ["#0.5 | / | np.mean | .mean | /= | // | #1"]
#
# [title]
# ko = "절반을 취하지 않음"
# en = "The half is missing"
#
# [explanation]
# ko = """
# 합에 절반을 취하지 않았습니다. 본문의 식에서 합의 기호 앞에 무엇이 있는지 다시 보세요."""
# en = """
# No half of the sum is taken. Look again at what stands before the sum in the formula of the text."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.sum((y - t) ** 2)
