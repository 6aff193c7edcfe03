# /// misconception
# caught_by = ["test_each_difference_is_squared_before_adding", "test_every_length_takes_half_of_the_sum"]
# uses = ["np.sqrt | math.sqrt | ** | .sqrt | np.linalg.norm | np.power"]
# shows = ["np.sqrt | math.sqrt | … ** 0.5"]
# shows_no = ["np.sqrt() ** … | math.sqrt() ** … | np.linalg.norm"]
#
# [title]
# ko = "제곱근을 취함"
# en = "A root is taken"
#
# [explanation]
# ko = """
# 돌려주기 전에 제곱근을 취합니다. 본문의 오차는 제곱의 합의 절반 그대로입니다. 본문의 식에 제곱근이 있는지
# 보세요."""
# en = """
# A root is taken before the value is returned. The error of the text is half the sum of the squares as it stands.
# See whether there is a root in its formula."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.sqrt(0.5 * np.sum((y - t) ** 2))
