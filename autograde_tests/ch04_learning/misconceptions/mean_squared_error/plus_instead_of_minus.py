# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_sums_may_differ"]
# uses = ["+ | np.add"]
# shows = ["y + t | t + y"]
# shows_no = ["y - t | t - y"]
#
# [title]
# ko = "y와 t의 차이가 아니라 합을 구함"
# en = "The sum of y and t is taken, not the difference"
#
# [explanation]
# ko = """
# 오차는 출력이 정답에서 얼마나 떨어져 있는지를 나타내므로, 둘이 같으면 0이어야 합니다. 지금은 y와 t를 더하고
# 있습니다. 두 인수에 같은 배열을 넣어 결과가 0인지 확인해 보세요."""
# en = """
# The error says how far the output is from the target, so it has to be 0 when both are the same. Here y and t are
# added. Pass the same array twice and see whether the result is 0."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum((y + t) ** 2)
