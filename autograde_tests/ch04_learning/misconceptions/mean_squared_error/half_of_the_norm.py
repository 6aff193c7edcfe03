# /// misconception
# caught_by = ["test_each_difference_is_squared_before_adding", "test_every_length_takes_half_of_the_sum"]
# uses = ["np.linalg.norm | math.dist | np.sqrt | math.sqrt | … ** 0.5 | math.hypot | .norm"]
# shows = ["np.linalg.norm() / 2 | np.linalg.norm() / 2.0 | 0.5 * np.linalg.norm() | np.linalg.norm() * 0.5"]
# shows_no = ["np.linalg.norm() ** … | ** | np.square | name * name | (*) * name | (*) * np.linalg.norm() | np.linalg.norm() * np.linalg.norm() | *="]
#
# [title]
# ko = "벡터의 길이의 절반을 구함"
# en = "Half of the length of a vector"
#
# [explanation]
# ko = """
# 차이를 벡터로 보고 그 길이를 반으로 나누었습니다. 길이는 제곱의 합에 제곱근을 취한 것입니다. 본문의 식에 제곱근이
# 있는지 보세요."""
# en = """
# The differences are taken for a vector, and its length is halved. A length is the root of the sum of the squares. See
# whether there is a root in the formula of the text."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.linalg.norm(y - t) / 2
