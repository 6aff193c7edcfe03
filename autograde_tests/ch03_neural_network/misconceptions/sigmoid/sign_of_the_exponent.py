# /// misconception
# caught_by = [
#     "test_the_values_of_the_text_are_reproduced",
#     "test_each_number_is_computed_by_itself",
#     "test_extreme_numbers_give_zero_and_one",
# ]
# shows = ["np.exp(x) | np.exp(np.asarray(x)) | np.exp(np.array(x))"]
# shows_no = [
#     "np.exp(-x) | np.where | if | np.exp() / … | 1 - (/) | 1.0 - (/) | … / np.exp() | x = -x | x = np.negative() | x = (*) | x *= … | np.exp() ** …",
# ]
#
# [title]
# ko = "지수의 부호가 틀림"
# en = "The sign of the exponent is wrong"
#
# [explanation]
# ko = """
# 지수의 부호가 틀리면 곡선이 좌우로 뒤집힙니다. 큰 양수와 큰 음수를 넣어 보고 어느 쪽이 1에 가까워야 하는지 생각해
# 보세요."""
# en = """
# With the wrong sign in the exponent the curve is mirrored. Pass a large positive and a large negative number, and
# think about which of them should come close to 1."""
# ///
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))
